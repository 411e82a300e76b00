/** The header in which the proxy says which path of the desk was asked for, so that signing in leads back there. */
export const PATH_HEADER = 'x-couplet-path';
