/** Whether a period in this place is told with its municipality: in Saitama some count differently. */
export const asksMunicipality = (place: string): boolean => place === 'saitama';

/** Whether a period in this place is told with 条件不利地域, of which the three other prefectures have some. */
export const asksDisadvantaged = (place: string): boolean =>
  place === 'tokyo' || place === 'chiba' || place === 'kanagawa';

/** Whether somebody living in this place may have studied in the wards so that it counts. */
export const asksWardsStudy = (place: string): boolean => asksMunicipality(place) || asksDisadvantaged(place);

/** Whether work in the wards matters for a period: as commuting to them, or, lived there, as work that follows studies. */
export function asksWardsWork(place: string, periods: readonly { readonly wardsStudy: string }[]): boolean {
  if (place === 'tokyo-wards') return periods.some(({ wardsStudy }) => wardsStudy === 'true');
  return asksWardsStudy(place);
}
