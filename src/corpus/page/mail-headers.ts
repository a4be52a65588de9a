import { label, type PageRule } from "./page.ts";

const header =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|sender|list-[a-z]{2,20}|message-id)\s?:(?:\s|$)/iu;

/** Headers stand in the first lines of a mail, blank lines and banners aside. */
const reach = 12;

/** `From:`, `To:`, `Subject:` above a newsletter. A date keeps its own label. */
export const dropMailHeaders: PageRule = {
  name: "mail header",
  reason: "it says who sent a newsletter to whom",
  apply(page) {
    const found = page.blocks
      .slice(0, reach)
      .flatMap(({ text }, index) => (header.test(text) ? [{ index, text }] : []));
    const isMail =
      found.some(({ text }) => /^from/iu.test(text)) &&
      found.some(({ text }) => /^(?:subject|date|sent)/iu.test(text));
    return isMail
      ? label(
          page,
          found.map(({ index }) => index),
          "mail header",
        )
      : page;
  },
};
