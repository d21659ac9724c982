import { attachmentGuide } from "./attachment.ts";
import { cancelRequestGuide } from "./cancel-request.ts";
import { contactAddressGuide } from "./contact-address.ts";
import { contactEmailGuide } from "./contact-email.ts";
import { contactPhoneGuide } from "./contact-phone.ts";
import { emojiGuide } from "./emoji.ts";
import { externalLinkGuide } from "./external-link.ts";
import { imageGuide } from "./image.ts";
import { logoLinkGuide } from "./logo-link.ts";
import { missingOrderIdGuide } from "./missing-order-id.ts";
import { misuseImportantGuide } from "./misuse-important.ts";
import { offPlatformGuide } from "./off-platform.ts";
import { optOutLinkGuide } from "./opt-out-link.ts";
import { orderConfirmationGuide } from "./order-confirmation.ts";
import { professionalToneGuide } from "./professional-tone.ts";
import { promotionGuide } from "./promotion.ts";
import { reviewRemovalRequestGuide } from "./review-removal-request.ts";
import { reviewRequestAnyGuide } from "./review-request-any.ts";
import { reviewSolicitationPositiveGuide } from "./review-solicitation-positive.ts";
import type { RuleGuide } from "./rule-guide.ts";
import { shippingConfirmationGuide } from "./shipping-confirmation.ts";
import { socialMediaGuide } from "./social-media.ts";
import { spellingGuide } from "./spelling.ts";
import { styleGuide } from "./style.ts";
import { thankYouOnlyGuide } from "./thank-you-only.ts";
import { tooLongGuide } from "./too-long.ts";
import { trackingPixelGuide } from "./tracking-pixel.ts";
import { wrongLanguageGuide } from "./wrong-language.ts";

/** In the order of `RULE_VARIANTS`: kinds of messages, contents, form. */
export const RULE_GUIDES: readonly RuleGuide[] = [
  orderConfirmationGuide,
  shippingConfirmationGuide,
  thankYouOnlyGuide,
  promotionGuide,
  reviewSolicitationPositiveGuide,
  reviewRemovalRequestGuide,
  reviewRequestAnyGuide,
  cancelRequestGuide,
  misuseImportantGuide,
  externalLinkGuide,
  contactEmailGuide,
  contactPhoneGuide,
  contactAddressGuide,
  offPlatformGuide,
  socialMediaGuide,
  optOutLinkGuide,
  emojiGuide,
  imageGuide,
  logoLinkGuide,
  trackingPixelGuide,
  attachmentGuide,
  missingOrderIdGuide,
  wrongLanguageGuide,
  tooLongGuide,
  styleGuide,
  professionalToneGuide,
  spellingGuide,
];
