import type { Page } from '@playwright/test';

/** Answers as a tab keeps them, so many that every kind of question can be opened by its address. */
const saved = {
  version: 2,
  topics: ['moving', 'home', 'children', 'pregnancy', 'work', 'foreign'],
  household: {
    homePurchase: 'registered',
    registrationDate: '2021-06-15',
    children: [
      { birthDate: '2018-05-01', livesWithSelf: true },
      { birthDate: '2022-05', livesWithSelf: true },
      { birthDate: '2025-05-01', care: ['nursery'], livesWithSelf: true },
    ],
    intendedStay: 'five-years-or-more',
    movesWith: 'same-household',
    self: {
      residence: 'in-city',
      workRoutes: ['telework'],
      teleworkByOwnWill: true,
      teleworkOverHalf: 'unknown',
      birthDate: '1991-06-10',
      moveInDate: '2026-04-01',
      residenceStatus: 'permanent',
      periods: [
        { from: '2014-04', until: '2020-03', place: 'tokyo-wards' },
        {
          from: '2020-04',
          until: 'move',
          place: 'saitama',
          municipality: 'unknown',
          wardsWork: 'insured-employee',
          wardsStudy: true,
        },
      ],
    },
    spouse: { birthDate: '1992-02', livesWithSelf: true },
    pregnancy: 'self',
    fertilityTreatments: ['general'],
    treatmentEndDate: '2026-09',
    treatedRegisteredSince: '2020-04-01',
    publicInsurance: true,
    donorOrSurrogate: false,
    costOutsideInsurance: true,
    fertilityGrantThisYear: false,
    fertilityGrantYears: 1,
  },
};

/** Gives the tab these answers, as if they had been given before. */
export async function bringAnswers(page: Page) {
  await page.addInitScript((text) => {
    if (window.origin !== 'null') window.sessionStorage.setItem('checker', text);
  }, JSON.stringify(saved));
}
