/** The sign on a button that leads out of Discord. */
export const launchIcon =
  '<svg class="launch" viewBox="0 0 24 24"><path d="M14 4h6v6M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** The sign on a select that it opens downwards. */
export const chevronIcon =
  '<svg class="chevron" viewBox="0 0 24 24"><path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const dataUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const avatar = (color: string, drawing: string): string =>
  dataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/>${drawing}</svg>`,
  );

/** The bot's picture: a quotation mark. */
export const botAvatar = avatar(
  "#2f5d50",
  '<path d="M10 22v-4c0-4 2.500-6.500 6.500-7v3.200c-2 .5-3 1.600-3.100 3.600h3.300v7.200h-6.700zM21.500 22v-4c0-4 2.500-6.500 6.500-7v3.200c-2 .5-3 1.600-3.100 3.600h3.300v7.200h-6.700z" transform="translate(.9 2)" fill="#f4f1e8"/>',
);

/** The picture of a member who has none. */
export const memberAvatar = avatar(
  "#6d6f78",
  '<circle cx="20" cy="15.500" r="6.500" fill="#fff"/><path d="M7.500 34a12.500 10 0 0 1 25 0z" fill="#fff"/>',
);
