/** The two channels between windows and main. */
export const callChannel = 'samsprak:call';
export const newsChannel = 'samsprak:news';
