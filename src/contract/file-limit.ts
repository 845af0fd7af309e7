/** The largest file that is taken in, in bytes: a photo, a scan, a sheet. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
