import { attachment } from "./attachment.ts";
import { cancelRequest } from "./cancel-request.ts";
import { contactAddress } from "./contact-address.ts";
import { contactEmail } from "./contact-email.ts";
import { contactPhone } from "./contact-phone.ts";
import { emoji } from "./emoji.ts";
import { externalLink } from "./external-link.ts";
import { image } from "./image.ts";
import { logoLink } from "./logo-link.ts";
import { missingOrderId } from "./missing-order-id.ts";
import { misuseImportant } from "./misuse-important.ts";
import { offPlatform } from "./off-platform.ts";
import { optOutLink } from "./opt-out-link.ts";
import { orderConfirmation } from "./order-confirmation.ts";
import { professionalTone } from "./professional-tone.ts";
import { promotion } from "./promotion.ts";
import { reviewRemovalRequest } from "./review-removal-request.ts";
import { reviewRequestAny } from "./review-request-any.ts";
import { reviewSolicitationPositive } from "./review-solicitation-positive.ts";
import type { Rule } from "./rule.ts";
import { shippingConfirmation } from "./shipping-confirmation.ts";
import { socialMedia } from "./social-media.ts";
import { spelling } from "./spelling.ts";
import { style } from "./style.ts";
import { thankYouOnly } from "./thank-you-only.ts";
import { tooLong } from "./too-long.ts";
import { trackingPixel } from "./tracking-pixel.ts";
import { wrongLanguage } from "./wrong-language.ts";

/** Every rule, once. The order does not matter: findings are sorted by place. */
export const RULES: readonly Rule[] = [
  orderConfirmation,
  shippingConfirmation,
  thankYouOnly,
  promotion,
  reviewSolicitationPositive,
  reviewRemovalRequest,
  reviewRequestAny,
  cancelRequest,
  misuseImportant,
  externalLink,
  contactEmail,
  contactPhone,
  contactAddress,
  offPlatform,
  socialMedia,
  optOutLink,
  emoji,
  image,
  logoLink,
  trackingPixel,
  attachment,
  missingOrderId,
  wrongLanguage,
  tooLong,
  style,
  professionalTone,
  spelling,
];
