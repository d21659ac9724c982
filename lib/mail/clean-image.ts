import sharp from "sharp";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sniffType } from "./sniff-type.ts";

export type ImageRefusal = "not_an_image" | "too_many_pixels" | "unreadable";

/** A phone's photo has 12 to 50 million. Decoded, one pixel takes four bytes. */
const PIXELS_MAX = 60_000_000;
/** Decoding a hostile file must not hold a thread of the pool for long. */
const TIMEOUT_SECONDS = 20;

/**
 * Encodes a PNG, JPEG or WebP picture anew, in its own format. A photo carries
 * place, time, device and owner in EXIF, XMP and comments, and whatever hides
 * behind its last byte; pixels are all that is copied. The orientation tag is
 * applied first, so that the picture does not turn.
 */
export async function cleanImage(content: Uint8Array): Promise<Result<Uint8Array, ImageRefusal>> {
  const type = sniffType(content);
  const format = FORMATS[type];
  if (format === undefined) return err("not_an_image");
  try {
    const image = sharp(content, { limitInputPixels: PIXELS_MAX, failOn: "error" });
    // No quality for PNG: sharp would reduce the picture to a palette.
    const clean = image.autoOrient().toFormat(format, format === "png" ? {} : { quality: 85 });
    return ok(new Uint8Array(await clean.timeout({ seconds: TIMEOUT_SECONDS }).toBuffer()));
  } catch (error) {
    const pixels = error instanceof Error && error.message.includes("pixel limit");
    return err(pixels ? "too_many_pixels" : "unreadable");
  }
}

const FORMATS: Readonly<Record<string, "png" | "jpeg" | "webp">> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/webp": "webp",
};
