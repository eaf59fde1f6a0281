// Loads what a reading process loads, and ends as such a process never does: with its code in Node's compile cache.
import '../src/read/pool/begin.ts';
import '../src/read/pdf.ts';
import '../src/read/picture-file.ts';
import '../src/read/ocr/open.ts';
