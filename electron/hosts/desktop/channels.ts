/** The channels between windows and main. */
export const callChannel = 'samsprak:call';
export const newsChannel = 'samsprak:news';
/** Main is about to close the window: say what you still hold. */
export const leavingChannel = 'samsprak:leaving';
/** It has been said, and answered. */
export const leftChannel = 'samsprak:left';
