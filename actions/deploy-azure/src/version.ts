/** Of the suite; part of the user agent. */
export const version = '0.1.0';
