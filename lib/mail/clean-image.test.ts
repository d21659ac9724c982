import sharp from "sharp";
import { expect, it } from "vitest";
import { cleanImage } from "./clean-image.ts";

const SECRET = "jane.doe@example.com";

async function picture(format: "png" | "jpeg" | "webp"): Promise<Buffer> {
  const image = sharp({ create: { width: 40, height: 20, channels: 3, background: "#c40" } });
  return image
    .toFormat(format)
    .withExif({ IFD0: { Artist: SECRET, Orientation: "6" } })
    .toBuffer();
}

it.each(["png", "jpeg", "webp"] as const)(
  "takes everything but pixels out of a %s",
  async (format) => {
    const original = Buffer.concat([await picture(format), Buffer.from(`tail ${SECRET}`)]);
    expect(original.includes(SECRET)).toBe(true);
    const result = await cleanImage(original);
    if (!result.ok) throw new Error(result.error);
    const clean = Buffer.from(result.value);
    expect(clean.includes(SECRET)).toBe(false);
    const { exif, xmp, icc, orientation, ...shape } = await sharp(clean).metadata();
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(shape.format).toBe(format);
  },
);

it("applies the orientation before dropping it", async () => {
  const image = sharp({ create: { width: 40, height: 20, channels: 3, background: "#c40" } });
  const turned = await image.jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const result = await cleanImage(turned);
  if (!result.ok) throw new Error(result.error);
  expect(await sharp(result.value).metadata()).toMatchObject({ width: 20, height: 40 });
});

it.each([
  ["a text", Buffer.from("hello"), "not_an_image"],
  ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "not_an_image"],
  ["a broken PNG", Buffer.from("\x89PNG\r\n\x1a\nbroken", "latin1"), "unreadable"],
])("refuses %s", async (_, content, error) => {
  expect(await cleanImage(content)).toEqual({ ok: false, error });
});

it("refuses a picture that is small as a file and huge as pixels", async () => {
  const background = "#fff";
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(await cleanImage(bomb)).toEqual({ ok: false, error: "too_many_pixels" });
});
