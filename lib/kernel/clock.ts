/** The time as a parameter, so that rules about deadlines can be tried at any hour. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
