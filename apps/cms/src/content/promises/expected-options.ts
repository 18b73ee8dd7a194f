export const precisionOptions = [
  { value: 'exact', label: { bg: 'Точен час', en: 'Exact time' } },
  { value: 'day', label: { bg: 'Ден', en: 'Day' } },
  { value: 'month', label: { bg: 'Месец', en: 'Month' } },
  { value: 'season', label: { bg: 'Сезон', en: 'Season' } },
  { value: 'unknown', label: { bg: 'Още не е известно', en: 'Not known yet' } },
];

export const certaintyOptions = [
  { value: 'provisional', label: { bg: 'Предварително', en: 'Provisional' } },
  { value: 'confirmed', label: { bg: 'Потвърдено', en: 'Confirmed' } },
  { value: 'cancelled', label: { bg: 'Отменено', en: 'Cancelled' } },
];

export const reasonLabel = { bg: 'Причина за промяната', en: 'Reason for the change' };
