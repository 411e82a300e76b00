/** Length is what makes a password hard to guess; nothing else is asked of it (NIST SP 800-63B §5.1.1.2). */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;
