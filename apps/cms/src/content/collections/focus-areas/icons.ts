import type { AdminText } from '@civic/content/admin-languages';
import { focusAreaIcons, type FocusAreaIcon } from '@civic/content/views';

const labels: Record<FocusAreaIcon, AdminText> = {
  housing: { bg: 'Жилища', en: 'Housing' },
  mobility: { bg: 'Придвижване', en: 'Mobility' },
  health: { bg: 'Здраве', en: 'Health' },
  education: { bg: 'Образование', en: 'Education' },
  jobs: { bg: 'Заетост', en: 'Jobs' },
  environment: { bg: 'Околна среда', en: 'Environment' },
  culture: { bg: 'Култура', en: 'Culture' },
  safety: { bg: 'Сигурност', en: 'Safety' },
  economy: { bg: 'Икономика', en: 'Economy' },
  digital: { bg: 'Дигитализация', en: 'Digital services' },
};

export const iconOptions = focusAreaIcons.map((value) => ({ value, label: labels[value] }));
