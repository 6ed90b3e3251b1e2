import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzip as gzipCompress,
} from 'node:zlib';

/** A way to compress a file. */
export interface Coding {
  /** The same bytes each time, on every system. */
  encode(bytes: Buffer): Promise<Buffer>;
  /** @throws when the bytes are not of this kind */
  decode(bytes: Buffer): Buffer;
}

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCompress);

/** The ways that browsers read, by what the name of a file's compressed copy ends with. */
export const codings: Readonly<Record<string, Coding>> = {
  '.br': {
    // The smallest there is. It takes fifty times as long as what hosts do at each request, but is done once.
    encode: (bytes) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    decode: (bytes) => brotliDecompressSync(bytes),
  },
  '.gz': {
    async encode(bytes) {
      const compressed = await gzip(bytes, { level: constants.Z_BEST_COMPRESSION });
      // Which system it was made on, as it would differ: 255 is none in particular (RFC 1952, 2.3.1).
      compressed[9] = 255;
      return compressed;
    },
    decode: (bytes) => gunzipSync(bytes),
  },
};
