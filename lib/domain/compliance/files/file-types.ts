import type { DraftAttachment } from "../draft.ts";
import { endingOf } from "./file-names.ts";

/** What a file is by its ending and by what was sniffed from its content. */

/** What a double click starts, or what can start something: programs, scripts, links, installers, disk images, macros. */
const DANGEROUS_ENDINGS = new Set(
  "exe scr com pif cpl msi msix msp appx bat cmd ps1 psm1 vbs vbe vb js jse mjs ws wsf wsh hta reg inf lnk url scf sh bash command app apk ipa xapk jar jnlp class py pyw rb pl php iso img dmg pkg deb rpm vhd vhdx bin run chm hlp html htm xhtml shtml mht mhtml svg svgz xsl docm dotm xlsm xlsb xltm xlam pptm potm ppsm ppam sldm accdb accde mdb one wim cab ace dll sys".split(
    " ",
  ),
);
const DANGEROUS_TYPES =
  /^(?:application\/(?:x-msdownload|x-dosexec|x-executable|x-msdos-program|vnd\.microsoft\.portable-executable|x-sh|x-shellscript|javascript|x-javascript|ecmascript|hta|java-archive|x-java-archive|vnd\.android\.package-archive|x-ms-shortcut|x-iso9660-image|x-apple-diskimage|x-msi|x-bat|x-elf|x-mach-binary|xhtml\+xml|vnd\.ms-[a-z]{1,20}\.[a-z]{0,20}macroenabled\.12)|text\/(?:html|javascript|x-shellscript|x-python|vbscript|x-msdos-batch)|image\/svg\+xml)$/;
/** Turns the writing direction, so that "gpj.exe" reads as "exe.jpg". */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

/** What these endings promise cannot be a container of other files. */
const PLAIN_ENDINGS = new Set("pdf png jpg jpeg gif webp bmp txt csv heic tif tiff".split(" "));
const CONTAINER =
  /^application\/(?:zip|x-zip-compressed|x-ole-storage|x-7z-compressed|x-rar\S{0,20}|vnd\.rar|x-cab\S{0,20}|gzip)$/;
const ARCHIVE_ENDINGS = new Set("zip rar 7z tar gz tgz bz2 xz".split(" "));

const ENDING_OF_TYPE: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "text/plain": "txt",
  "application/zip": "zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};
const IMAGE_ENDINGS = new Set(
  "png jpg jpeg jpe jfif gif webp bmp heic heif tif tiff avif apng".split(" "),
);

export function isDangerous(file: DraftAttachment): boolean {
  const ending = endingOf(file.fileName);
  const type = mediaTypeOf(file);
  if (DIRECTION.test(file.fileName) || DANGEROUS_ENDINGS.has(ending)) return true;
  if (DANGEROUS_TYPES.test(type)) return true;
  return PLAIN_ENDINGS.has(ending) && CONTAINER.test(type);
}

/** By the name, because that is what opens it; by the content where the name does not say. */
export function typeOf(file: DraftAttachment): string {
  const type = mediaTypeOf(file);
  return endingOf(file.fileName) || ENDING_OF_TYPE[type] || type.replace(/^.{0,80}\//, "");
}

export function isArchive(file: DraftAttachment): boolean {
  return ARCHIVE_ENDINGS.has(typeOf(file));
}

export function isImage(file: DraftAttachment): boolean {
  return IMAGE_ENDINGS.has(typeOf(file)) || /^image\/(?!svg)/.test(mediaTypeOf(file));
}

/** A moving picture whatever its name says. */
export function isGif(file: DraftAttachment): boolean {
  return typeOf(file) === "gif" || mediaTypeOf(file) === "image/gif";
}

function mediaTypeOf({ mediaType }: DraftAttachment): string {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
