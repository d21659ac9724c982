const MEGABYTE = 1024 * 1024;

/**
 * What a profile's numbers and lists may be. Apart from the schema, so that a
 * form can name the bounds without loading the validator into the browser.
 */
export const POLICY_BOUNDS = {
  bodyCharsMax: { min: 100, max: 20_000 },
  /** 0: the reason carries attachments and no text. */
  bodyCharsMaxByReason: { min: 0, max: 20_000 },
  lineBreaksInRowMax: { min: 1, max: 20 },
  fontSizesMax: { min: 1, max: 20 },
  attachmentsMax: { min: 0, max: 20 },
  // The largest mail that the ingress takes has 25 MB.
  attachmentBytesMax: { min: 0, max: 25 * MEGABYTE },
} as const;

export const POLICY_TITLE_CHARS_MAX = 80;
export const POLICY_HOSTS_MAX = 500;
export const POLICY_ENDINGS_MAX = 50;
