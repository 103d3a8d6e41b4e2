/** A short article of our own, for tests of questions: two mayors, a bridge, what each said and denied. */
export const bridgeArticle = `Dorn and Vellbach agree to rebuild river bridge

DORN (Courier) -- The mayors of Dorn and Vellbach agreed on Tuesday to rebuild the old bridge over the Arl, which was closed in March after a lorry hit one of its four pillars.

Mayor Petra Lindqvist of Dorn said the work would begin on 3 May and cost $12 million. "We will not raise the toll," she said at the town hall in Dorn.

Vellbach's mayor, Jonas Reuter, said he was pleased with the plan because it keeps the market open. Reuter denied that shops would close.

About 900 people use the bridge every day. The engineer Ana Holt warned that the third pillar is weaker than the others.

The provisional ferry will stop in June, according to the county council.
`;
