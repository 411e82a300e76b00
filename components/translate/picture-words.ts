/** What is said of a picture in each language, in the order in which it is asked for. */
export const PICTURE_WORDS = ['alt', 'caption', 'credit'] as const;

export type PictureWord = (typeof PICTURE_WORDS)[number];
