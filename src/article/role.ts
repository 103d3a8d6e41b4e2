/** What each block of the page is. A deck is a line below the headline; a repeat stood before, word by word. */
export type Role =
  | 'headline'
  | 'deck'
  | 'source'
  | 'tags'
  | 'byline'
  | 'date'
  | 'caption'
  | 'subhead'
  | 'junk'
  | 'repeat'
  | 'body';
