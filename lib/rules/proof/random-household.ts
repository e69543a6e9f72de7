import { addMonths, addYears, plainDate, type PlainDate } from '../../dates';
import type { Adult, Child, Household } from '../../facts/household';
import { adultInputs, childInputs, householdInputs, type Input, type Row } from '../../facts/inputs';
import type { Places } from '../../facts/places';
import { adultBirth, childBirth, earlier, later, near } from './random-days';
import { randomPeriods } from './random-periods';
import type { Random } from './random';

/**
 * A household that knows nearly everything, with its days close to limits. Its answers agree with each other as a real household's do: who is
 * moving in has not moved yet, a planned home is not registered yet, nobody is born after `day`.
 */
export function randomHousehold(day: PlainDate, places: Places, random: Random): Household {
  const isFavourable = random.chance(0.7);
  const answers = randomAnswers(householdInputs, isFavourable, random) as Household;
  // Whoever is moving in may follow a spouse who has moved before.
  const spouseLives = random.chance(0.2) ? 'in-city' : answers.residence;
  const moves = [answers.residence, spouseLives].map((lives) => randomMove(lives, day, random));
  const registered = randomRegistration(answers.homePurchase, moves, day, random);
  const matters = [...moves, ...(registered ? [registered] : [])].filter(
    (each): each is PlainDate => each !== 'none',
  );
  const adults = moves.map((move) => randomAdult(move, matters, { day, places, random, isFavourable }));
  return {
    ...answers,
    ...randomHouseholdDays(moves[0] ?? 'none', day, random),
    ...(registered ? { registrationDate: registered } : {}),
    self: adults[0] ?? {},
    spouse: random.chance(isFavourable ? 0.3 : 0.5) ? 'none' : adults[1],
    children: Array.from({ length: random.pick([0, 0, 1, 1, 2, 3, 3, 4, 6]) }, () =>
      randomChild(day, matters, random),
    ),
  };
}

/**
 * One answer for every field of a table that is not a day; now and then none, or "unknown". The favourable ones are mostly chosen where
 * `isFavourable`, so that some households satisfy a programme with a dozen conditions.
 */
function randomAnswers(
  inputs: Readonly<Record<string, Row>>,
  isFavourable: boolean,
  random: Random,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    if (input.type === 'date' || random.chance(0.02)) continue;
    const { favourable } = input;
    const isChosen = isFavourable && favourable && random.chance(0.97);
    answers[name] = isChosen ? random.pick(favourable) : randomAnswer(input, random);
  }
  return answers;
}

function randomAnswer(input: Exclude<Input, { type: 'date' }>, random: Random): unknown {
  if (random.chance(0.02)) return 'unknown';
  switch (input.type) {
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return random.pick([0, 4, 5, 6, input.max]);
    case 'choice':
      return input.codes[random.whole(0, input.codes.length - 1)];
    case 'choices':
      return input.codes.filter(() => random.chance(0.4));
  }
}

type Move = PlainDate | 'none';

function randomMove(residence: Household['residence'], day: PlainDate, random: Random): Move {
  const planned = later(day, near(random.pick([day, addMonths(day, 3), addYears(day, 1)]), random));
  const limits = [
    addMonths(day, -3),
    addYears(day, -1),
    addYears(day, -5),
    plainDate('2012-01-02'),
    plainDate('2022-04-01'),
  ];
  const past = earlier(day, near(random.pick([day, ...limits]), random));
  if (residence === 'moving-in') return planned;
  if (residence === 'in-city') return random.chance(0.2) ? 'none' : past;
  return random.pick([planned, past, 'none']);
}

function randomRegistration(
  purchase: Household['homePurchase'],
  moves: readonly Move[],
  day: PlainDate,
  random: Random,
): PlainDate | undefined {
  if (purchase === 'none') return undefined;
  const rounds = ['2017-01-02', '2018-12-31', '2021-01-01', '2021-12-31'].map(plainDate);
  const afterMoves = moves.flatMap((move) => (move === 'none' ? [] : [move, addYears(move, 5)]));
  const any = near(random.pick([day, ...rounds, ...afterMoves]), random);
  if (purchase === 'planned') return later(day, any);
  return purchase === 'registered' ? earlier(day, any) : any;
}

function randomHouseholdDays(move: Move, day: PlainDate, random: Random): Household {
  const moved = move === 'none' ? day : move;
  const treated = near(
    random.pick([day, addMonths(day, -2), addMonths(day, -9), plainDate('2026-02-01')]),
    random,
  );
  const orNone = (each: PlainDate) => (random.chance(0.2) ? 'none' : each);
  return {
    noticeDate: orNone(near(moved, random)),
    hireDate: orNone(near(random.pick([moved, addMonths(day, -3), addMonths(day, 1)]), random)),
    startupGrantDate: orNone(
      earlier(day, near(random.pick([addYears(day, -1), addMonths(day, -2)]), random)),
    ),
    firstVisitDate: orNone(
      earlier(day, near(random.pick([day, addMonths(day, -6), plainDate('2025-04-01')]), random)),
    ),
    checkupDate: near(random.pick([day, addYears(day, -1)]), random),
    treatmentEndDate: treated,
    treatedRegisteredSince: orNone(near(random.pick([addYears(treated, -1), moved]), random)),
  };
}

type Setting = { day: PlainDate; places: Places; random: Random; isFavourable: boolean };

function randomAdult(
  move: Move,
  matters: readonly PlainDate[],
  { day, places, random, isFavourable }: Setting,
): Adult {
  const answers = randomAnswers(adultInputs, isFavourable, random) as Adult;
  const periods = move === 'none' ? [] : randomPeriods(move, places, random);
  return { ...answers, birthDate: adultBirth(day, matters, random), moveInDate: move, periods };
}

function randomChild(day: PlainDate, matters: readonly PlainDate[], random: Random): Child {
  return {
    ...(randomAnswers(childInputs, false, random) as Child),
    birthDate: childBirth(day, matters, random),
  };
}
