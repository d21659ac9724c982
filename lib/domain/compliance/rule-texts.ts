import type { Finding, RuleId, RuleVariant } from "./finding.ts";

/**
 * What a finding means, in English: for the `parley check` command and the docs.
 * Screens take theirs from the interface messages under the same keys.
 */
export type RuleText<R extends RuleId> = {
  readonly title: string;
  /** One sentence per variant; `{host}` and the like are the finding's params. */
  readonly why: Readonly<Record<RuleVariant<R>, string>>;
  readonly source: string;
  readonly remedy: string;
};

const GUIDE = "marketplace guide";
const API = "marketplace API model";

const SETTLED_BY_MARKETPLACE = "Remove it. The marketplace tells the buyer this itself.";

export const RULE_TEXTS: { readonly [R in RuleId]: RuleText<R> } = {
  order_confirmation: {
    title: "Order confirmation",
    why: {
      received: "Messages may not confirm that an order was placed or received.",
      payment: "Messages may not confirm a payment.",
      preparing: "Messages may not tell that an order is being prepared as planned.",
      summary: "Messages may not repeat what was ordered as a confirmation does.",
    },
    source: GUIDE,
    remedy: `${SETTLED_BY_MARKETPLACE} Write only if you need something from the buyer.`,
  },
  shipping_confirmation: {
    title: "Shipping confirmation",
    why: {
      shipped: "Messages may not tell that an order was shipped as planned.",
      tracking: "Messages may not pass on a tracking number that nobody asked for.",
      delivered: "Messages may not tell that an order was delivered.",
    },
    source: GUIDE,
    remedy: `${SETTLED_BY_MARKETPLACE} A delay or a problem may be written about.`,
  },
  thank_you_only: {
    title: "Only thanks",
    why: { thanks: "A message that only thanks, greets or offers help may not be sent." },
    source: GUIDE,
    remedy: "Do not send it, or say what the buyer needs to know or do.",
  },
  promotion: {
    title: "Advertising",
    why: {
      discount: "Messages may not offer discounts.",
      coupon: "Messages may not hold coupons or voucher codes.",
      upsell: "Messages may not advertise other products.",
      future_sale: "Messages may not announce sales or invite to order again.",
      gift: "Messages may not offer gifts.",
      restock: "Messages may not announce that a product can be bought again.",
    },
    source: GUIDE,
    remedy: "Remove the offer. Writing about the order itself is allowed.",
  },
  review_solicitation_positive: {
    title: "Asking for a good review",
    why: {
      positive: "Messages may not ask for a positive review.",
      conditional: "Asking only content buyers for a review is asking for a positive one.",
      incentive: "Messages may not offer anything for a review.",
      stars: "Messages may not ask for stars.",
    },
    source: GUIDE,
    remedy: "Remove it. “Request a Review” asks once, in neutral words.",
  },
  review_removal_request: {
    title: "Asking to take back a review",
    why: {
      remove: "Messages may not ask to remove a review.",
      change: "Messages may not ask to change a review.",
      incentive: "Messages may not offer anything for taking a review back.",
    },
    source: GUIDE,
    remedy: "Remove it, and solve the problem that the buyer had.",
  },
  review_request_any: {
    title: "Asking for a review",
    why: {
      request: "Messages may not ask for a review.",
      rating: "Messages may not ask for a rating.",
      seller_feedback: "Messages may not ask for feedback about the seller.",
    },
    source: GUIDE,
    remedy: "Remove it. “Request a Review” is the only way to ask.",
  },
  cancel_request: {
    title: "Asking the buyer to cancel",
    why: { asks: "What cannot be delivered is cancelled by the seller, never by the buyer." },
    source: API,
    remedy: "Cancel the order yourself, or offer the buyer a choice and a refund.",
  },
  misuse_important: {
    title: "Marked as important",
    why: {
      not_critical: "{tag} is for messages without which the order cannot proceed.",
      not_honoured: "{tag} has no meaning on this marketplace and may not be used.",
    },
    source: GUIDE,
    remedy: "Remove the mark from the subject. Misuse is counted.",
  },
  external_link: {
    title: "Link out of the marketplace",
    why: {
      external: "Messages may not link to other sites, and {host} is one.",
      disguised: "An address spelled to slip past the check is still a link: {host}.",
      lookalike: "{host} looks like a site that may be linked, but it is not that site.",
      forwards: "This address forwards to another site, so it counts as a link there.",
      shortener: "{host} hides where the link leads.",
      not_https: "Pages of {host} may be linked only with https.",
      maker_manual: "Allowed if this is the maker's own manual and the order needs it.",
      hidden_target: "These words show another address than the one they lead to, {host}.",
    },
    source: GUIDE,
    remedy:
      "Remove the link. Carriers' tracking pages, the maker's manual and the marketplace itself may be linked with https.",
  },
  contact_email: {
    title: "E-mail address",
    why: {
      plain: "Messages may not hold e-mail addresses.",
      disguised: "An e-mail address in words or signs is still an e-mail address.",
      third_party: "Allowed if this is the address of the carrier, the maker or the warranty desk.",
    },
    source: GUIDE,
    remedy: "Remove the address. The buyer can answer this message, and it reaches you.",
  },
  contact_phone: {
    title: "Phone number",
    why: {
      digits: "Messages may not hold phone numbers.",
      spelled: "A phone number in words is still a phone number.",
      third_party: "Allowed if this is the line of the carrier, the maker or the warranty desk.",
    },
    source: GUIDE,
    remedy:
      "Remove the number. If it is no phone number, write what it is in front of it, such as “invoice no.”.",
  },
  contact_address: {
    title: "Postal address",
    why: {
      postal: "Messages may not hold a postal address that the order does not need.",
      visit: "Messages may not invite the buyer to a shop, a showroom or an office.",
      third_party: "Allowed if a return, a repair or the carrier needs this address.",
    },
    source: GUIDE,
    remedy: "Remove the address. Say what it is for if a return or a repair needs it.",
  },
  off_platform: {
    title: "Dealing elsewhere",
    why: {
      deal: "Messages may not offer to buy or sell outside of the marketplace.",
      pay: "Messages may not ask for a payment outside of the marketplace.",
      talk: "Messages may not move the talk to another place.",
      search: "Hinting how to find the shop elsewhere is moving the deal there.",
    },
    source: GUIDE,
    remedy: "Remove it. Orders, payments and messages stay on the marketplace.",
  },
  social_media: {
    title: "Social media",
    why: {
      invitation: "Messages may not invite the buyer to {network}.",
      handle: "Messages may not name an account on {network}.",
    },
    source: GUIDE,
    remedy: "Remove it. The buyer can answer this message, and it reaches you.",
  },
  opt_out_link: {
    title: "Way to unsubscribe",
    why: {
      link: "Only the marketplace offers a link to unsubscribe.",
      reply_word: "Only the marketplace lets buyers unsubscribe, not a word sent back to you.",
    },
    source: GUIDE,
    remedy: "Remove it. The marketplace adds its own line to every message.",
  },
  emoji: {
    title: "Emoji",
    why: { emoji: "Messages may not hold emojis." },
    source: GUIDE,
    remedy: "Remove it.",
  },
  image: {
    title: "Picture",
    why: {
      inline: "Messages may not show pictures that the order does not need.",
      attached: "Only pictures that the buyer asked for or the order needs may be attached.",
    },
    source: GUIDE,
    remedy: "Remove the picture. A custom design or a picture the buyer asked for may be attached.",
  },
  logo_link: {
    title: "Picture that is a link",
    why: { linked_image: "A logo or picture may not lead away from the marketplace." },
    source: GUIDE,
    remedy: "Remove the picture and its link.",
  },
  tracking_pixel: {
    title: "Tracking pixel",
    why: { pixel: "Messages may not hold pictures that tell when they are opened." },
    source: GUIDE,
    remedy: "Remove the picture.",
  },
  attachment: {
    title: "Attachment",
    why: {
      not_needed: "{name} is no file that an order needs.",
      type: "Files of the type {type} may not be attached.",
      dangerous: "{name} is a program or may start one.",
      too_many: "At most {max} files may be attached.",
      too_large: "All attachments together may have at most {max} MB.",
      not_asked: "An invoice may be attached only if the buyer asked for it.",
    },
    source: GUIDE,
    remedy:
      "Remove the file. Invoices that were asked for, manuals, warranty papers, labels and custom designs may be attached.",
  },
  missing_order_id: {
    title: "Order id is missing",
    why: { missing: "A message that you start must name the order it is about." },
    source: API,
    remedy: "Insert the order id.",
  },
  wrong_language: {
    title: "Another language",
    why: { other_language: "The buyer wants to be written to in {wanted}; this reads as {found}." },
    source: API,
    remedy: "Write in the buyer's language, or add a translation.",
  },
  too_long: {
    title: "Too long",
    why: {
      too_long: "Only the first {max} characters could be checked.",
      over_limit: "A message for this reason may have at most {max} characters.",
    },
    source: API,
    remedy: "Shorten the message, or attach the long part as a document.",
  },
  style: {
    title: "Form of the text",
    why: {
      line_breaks: "More than {max} line breaks in a row are not wanted.",
      centred: "Centred text is not wanted.",
      font: "The font of the text is the marketplace's.",
      colour: "The colour of the text is the marketplace's.",
      font_sizes: "More than {max} sizes of letters are not wanted.",
    },
    source: API,
    remedy: "Use plain paragraphs.",
  },
  professional_tone: {
    title: "Tone",
    why: {
      shouting: "Words in capitals and rows of exclamation marks read as shouting.",
      insult: "This can be read as an insult.",
      threat: "This can be read as a threat.",
    },
    source: GUIDE,
    remedy: "Say it calmly and politely.",
  },
  spelling: {
    title: "Spelling",
    why: {
      misspelt: "This is usually written “{word}”.",
      doubled: "This word stands there twice.",
    },
    source: GUIDE,
    remedy: "Read it once more before you send it.",
  },
};

/** The sentence for a finding with its values filled in, its source and how to mend it. */
export function explainFinding(finding: Pick<Finding, "rule" | "variant" | "params">): {
  why: string;
  source: string;
  remedy: string;
} {
  const text = RULE_TEXTS[finding.rule];
  const sentences: Readonly<Record<string, string | undefined>> = text.why;
  const sentence = sentences[finding.variant] ?? text.title;
  const why = sentence.replace(/\{(\w+)\}/g, (_, name) => String(finding.params[name] ?? ""));
  return { why, source: text.source, remedy: text.remedy };
}
