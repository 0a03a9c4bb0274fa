// The little calendar for due and follow-up dates takes its words, and its first day, from AngularJS, which knows English.

const MONDAY = 0; // as AngularJS counts

export function spanishCalendar($provide) {
  $provide.decorator('$locale', ['$delegate', locale => {
    Object.assign(locale.DATETIME_FORMATS, spanishDates());
    return locale;
  }]);
}

/** What its arrows say to who hears the page. */
export function spanishArrows(templates) {
  for (const part of ['day', 'month', 'year']) {
    const name = `uib/template/datepicker/${part}.html`;
    templates.put(name, templates.get(name).replace('>previous<', '>anterior<').replace('>next<', '>siguiente<'));
  }
}
spanishArrows.$inject = ['$templateCache'];

export function spanishDates() {
  // A year that begins in January and a week that begins on Sunday, as AngularJS lists them
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 10, 29 + day));
  return {
    MONTH: names(months, { month: 'long' }),
    STANDALONEMONTH: names(months, { month: 'long' }),
    SHORTMONTH: names(months, { month: 'short' }),
    DAY: names(days, { weekday: 'long' }),
    SHORTDAY: names(days, { weekday: 'short' }),
    FIRSTDAYOFWEEK: MONDAY
  };
}

function names(dates, part) {
  const format = new Intl.DateTimeFormat('es', { ...part, timeZone: 'UTC' });
  return dates.map(date => format.format(date));
}
