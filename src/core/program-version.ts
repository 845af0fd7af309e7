/** Of this program; a test keeps it equal to package.json. */
export const PROGRAM_VERSION = '0.1.0';
