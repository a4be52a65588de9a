declare module "wink-porter2-stemmer" {
  /** Stems one lower-case English word. */
  export default function stem(word: string): string;
}
