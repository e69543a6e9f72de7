/** Compares lib/dates with the law walked day by day, for every birth, and under eight zones. Run: npx tsx scripts/prove-dates.ts */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import * as dates from '../lib/dates';
import { calendar, lastDayOfMonths, walkLife } from '../lib/dates-by-law';

const ages = [1, 3, 6, 15, 18, 20, 22, 29, 30, 39, 40, 41, 65];
const lastSchoolYear = 22;
const births = calendar
  .map(({ text }) => dates.plainDate(text))
  .filter((day) => day >= '1940-01-01' && day <= '2027-04-01');
const zones = [
  ...['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'],
  ...['Pacific/Pago_Pago', 'Asia/Kolkata', 'America/Sao_Paulo', 'Europe/London'],
];

if (process.argv.includes('--table')) console.log(`${zoneName()} ${hashOfTable()}`);
else process.exitCode = proveAll() === 0 ? 0 : 1;

function proveAll(): number {
  console.log(`${births.length.toLocaleString('en')} births from ${births[0]} to ${births.at(-1)}`);
  const differences = [...proveLives(), ...provePeriods(), ...proveZones()];
  for (const difference of differences.slice(0, 20)) console.log(difference);
  console.log(`${differences.length} differences`);
  return differences.length;
}

function proveLives(): string[] {
  const proof = comparison('reach, 31 March, ages around the day of reaching, class, grade');
  for (const born of births) {
    const life = walkLife(born, Math.max(...ages));
    for (const age of ages) {
      const day = dates.reach(born, age);
      proof.same(`${born} reaches ${age}`, day, life.reaches[age]);
      proof.same(`${born} 31 March of ${age}`, dates.fiscalYearEndAfter(born, age), life.fiscalYearEnds[age]);
      proof.same(`${born} before ${age}`, dates.legalAgeOn(born, dates.addDays(day, -1)), age - 1);
      proof.same(`${born} in law ${age}`, dates.legalAgeOn(born, day), age);
      proof.same(`${born} not yet ${age}`, dates.ageOn(born, day), age - 1);
      proof.same(`${born} birthday ${age}`, dates.ageOn(born, dates.addDays(day, 1)), age);
    }
    for (const [year, age] of [...life.classes].slice(0, lastSchoolYear)) {
      proof.same(`${born} class ${year}`, dates.nurseryClass(born, year), age);
      proof.same(`${born} grade ${year}`, dates.schoolGrade(born, year), life.grades.get(year));
    }
  }
  return proof.finish();
}

function provePeriods(): string[] {
  const proof = comparison(
    'ends of 1 to 60 months, first day counted and not, from each day of 2015 to 2030',
  );
  for (const { text } of calendar.filter(({ year }) => year >= 2015 && year <= 2030)) {
    const day = dates.plainDate(text);
    const nextDay = dates.addDays(day, 1);
    for (let months = 1; months <= 60; months += 1) {
      const name = `${day} and ${months} months`;
      proof.same(name, dates.periodEndCountingFirst(day, { months }), lastDayOfMonths(day, months));
      proof.same(`after ${name}`, dates.periodEnd(day, { months }), lastDayOfMonths(nextDay, months));
    }
  }
  return proof.finish();
}

/** The same table must come out of a process in each zone; the process says which zone it believes it is in. */
function proveZones(): string[] {
  const proof = comparison('tables under different zones');
  const table = hashOfTable();
  for (const zone of zones) {
    const command = [...process.execArgv, fileURLToPath(import.meta.url), '--table'];
    const { stdout, stderr } = spawnSync(process.execPath, command, {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    console.log(`  ${stdout.trim() || stderr.trim()}`);
    proof.same(`table in ${zone}`, stdout.trim(), `${zoneName(zone)} ${table}`);
  }
  return proof.finish();
}

/** The system's own name for a zone, by default the one this process runs in: Asia/Kolkata may be Asia/Calcutta. */
function zoneName(timeZone?: string): string {
  return new Intl.DateTimeFormat('en', timeZone ? { timeZone } : {}).resolvedOptions().timeZone;
}

/** Every birth with its days, classes and grades, and the day in Japan at each hour around that birth's midnight. */
function hashOfTable(): string {
  const hash = createHash('sha256');
  for (const born of births) {
    const row: (string | number)[] = [born];
    for (const age of ages) row.push(dates.reach(born, age), dates.fiscalYearEndAfter(born, age));
    const year = dates.fiscalYearOf(born);
    for (let later = 0; later < lastSchoolYear; later += 1) {
      row.push(dates.nurseryClass(born, year + later), dates.schoolGrade(born, year + later));
    }
    for (const time of ['00:00:00', '14:59:59', '15:00:00', '23:59:59']) {
      row.push(dates.dayInJapan(new Date(`${born}T${time}Z`)));
    }
    hash.update(`${row.join(' ')}\n`);
  }
  return hash.digest('hex');
}

function comparison(name: string) {
  const differences: string[] = [];
  let compared = 0;
  return {
    same(what: string, actual: unknown, expected: unknown) {
      compared += 1;
      if (actual !== expected) differences.push(`${what}: ${actual}, by law ${expected}`);
    },
    finish() {
      console.log(`${compared.toLocaleString('en')} compared: ${name}, ${differences.length} differences`);
      return differences;
    },
  };
}
