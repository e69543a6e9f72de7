export { type Amount, type Part } from './amount';
export { availabilitySchema, availabilityStates, whileState, type AvailabilityEntry } from './common';
export { figuresSchema, figureUnits, type Figure, type FigureUnit, type LaterValue } from './figure';
export { programmeSchema, type PlannedGate, type Programme, type Version } from './programme';
export {
  ruleSchema,
  type Comparison,
  type Condition,
  type NumberOperand,
  type OtherFact,
  type Reading,
  type Rule,
  type Test,
} from './rule';
export { serviceSchema, type Service } from './service';
export { type Window } from './window';
