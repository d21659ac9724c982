import type { DemoAnnouncement } from "./types.ts";

export const announcements: readonly DemoAnnouncement[] = [
  {
    key: "holiday-response-time",
    title: "The 24-hour response time also applies on holidays",
    bodyMarkdown: `Several countries have public holidays in the coming two weeks. The response time does not pause: **every buyer message needs an answer within 24 hours**, weekends and holidays included.

What helps:

- Agree now who looks after the inbox on which day.
- See that somebody reads the mailbox that buyer messages are sent to. You can answer from there.
- Open *Need a response* first: the thread at the top is the one due next.

An out-of-office reply does not count as an answer.`,
    hoursAgo: 20.5,
    pinned: true,
  },
  {
    key: "attachment-rule",
    title: "New rule for attachments: count the encoded size",
    bodyMarkdown: `From the first of next month a message may carry **at most five attachments and 10 MB in total**. The size is measured as the mail travels, which is about a third more than on your disk: plan for 7 MB of files.

Accepted types stay the same: \`pdf\`, \`png\`, \`jpg\`, \`txt\` and \`docx\`.

Please attach only what the order needs: an invoice the buyer asked for, a manual, warranty papers, a return label or the proof of a custom design. Logos that link to a web shop are still not allowed.`,
    hoursAgo: 171.2,
    pinned: false,
  },
  {
    key: "planned-maintenance",
    title: "Planned maintenance on Sunday, 02:00 to 03:30 UTC",
    bodyMarkdown: `We replace storage hardware on Sunday between 02:00 and 03:30 UTC.

1. Messages that arrive by mail are kept and appear afterwards with the time at which they were sent.
2. The web inbox can be read, but nothing can be sent from it for up to 20 minutes.
3. Response times that would run out in this window are extended by two hours.

You do not have to do anything.`,
    hoursAgo: 412.8,
    pinned: false,
  },
];
