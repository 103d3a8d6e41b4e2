/** A short article of our own: hours, measures, ages, who backs and who rejects what; a dateline. */
export const cafesArticle = `River cafes to close earlier after noise complaints

LINDHOLM, Sweden, June 4 (Nordic Wire) -- The cafes along the river must close at 10 p.m. from next week, the town council decided on Monday, after 140 residents complained about noise.

Council leader Karin Roth, 52, met Mayor Erik Dahl at the old customs house on Sunday. Roth said she disagreed with the mayor, who wanted the cafes to stay open until midnight.

"We cannot please everybody," said Dahl, who chairs the regional tourism board.

The two sides agreed to review the rule in September and to share the cost of new sound barriers, which are 3.5 metres tall and weigh 400 kilograms each.

The union supports the rule, which the tourism association, led by Lena Moberg, rejected in May. Moberg's visit to Uppsala comes ahead of Dahl's planned trip to Bergen.

The library opens at 7 a.m. and closes at 9:30 p.m. Divers searched the river to a depth of 6 metres, 35 metres south of the bridge.
`;
