/** What files there are. */

/** What a file is by its content, never by its name. */
export type FileType =
  | 'pdf'
  | 'ofd'
  | 'xml'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'docx'
  | 'xlsx'
  | 'zip'
  | 'heic'
  | 'rar'
  | '7z'
  | 'doc'
  | 'xls'
  | 'yaml'
  | 'unknown';
