/** A body of fewer sentences is no article but a note, a menu or an error page. */
export const fewestSentences = 2;
