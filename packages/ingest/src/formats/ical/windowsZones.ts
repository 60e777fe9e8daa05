/**
 * Names of zones as Microsoft's calendars write them, with the IANA zone of the largest place in it (Unicode CLDR,
 * `windowsZones`, territory 001). Lower case.
 *
 * @internal
 */
export const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map(
  `
utc|Etc/UTC
gmt standard time|Europe/London
greenwich standard time|Atlantic/Reykjavik
w. europe standard time|Europe/Berlin
central europe standard time|Europe/Budapest
central european standard time|Europe/Warsaw
romance standard time|Europe/Paris
e. europe standard time|Europe/Chisinau
fle standard time|Europe/Kiev
gtb standard time|Europe/Bucharest
russian standard time|Europe/Moscow
belarus standard time|Europe/Minsk
turkey standard time|Europe/Istanbul
israel standard time|Asia/Jerusalem
egypt standard time|Africa/Cairo
morocco standard time|Africa/Casablanca
south africa standard time|Africa/Johannesburg
w. central africa standard time|Africa/Lagos
e. africa standard time|Africa/Nairobi
arab standard time|Asia/Riyadh
arabian standard time|Asia/Dubai
iran standard time|Asia/Tehran
georgian standard time|Asia/Tbilisi
caucasus standard time|Asia/Yerevan
pakistan standard time|Asia/Karachi
west asia standard time|Asia/Tashkent
india standard time|Asia/Kolkata
sri lanka standard time|Asia/Colombo
nepal standard time|Asia/Katmandu
bangladesh standard time|Asia/Dhaka
central asia standard time|Asia/Almaty
se asia standard time|Asia/Bangkok
china standard time|Asia/Shanghai
singapore standard time|Asia/Singapore
taipei standard time|Asia/Taipei
w. australia standard time|Australia/Perth
tokyo standard time|Asia/Tokyo
korea standard time|Asia/Seoul
cen. australia standard time|Australia/Adelaide
aus central standard time|Australia/Darwin
e. australia standard time|Australia/Brisbane
aus eastern standard time|Australia/Sydney
tasmania standard time|Australia/Hobart
new zealand standard time|Pacific/Auckland
hawaiian standard time|Pacific/Honolulu
alaskan standard time|America/Anchorage
pacific standard time|America/Los_Angeles
us mountain standard time|America/Phoenix
mountain standard time|America/Denver
central standard time|America/Chicago
central standard time (mexico)|America/Mexico_City
canada central standard time|America/Regina
central america standard time|America/Guatemala
eastern standard time|America/New_York
us eastern standard time|America/Indianapolis
sa pacific standard time|America/Bogota
venezuela standard time|America/Caracas
atlantic standard time|America/Halifax
sa western standard time|America/La_Paz
pacific sa standard time|America/Santiago
newfoundland standard time|America/St_Johns
e. south america standard time|America/Sao_Paulo
argentina standard time|America/Buenos_Aires
sa eastern standard time|America/Cayenne
montevideo standard time|America/Montevideo
azores standard time|Atlantic/Azores
`
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [windows, iana] = line.split('|');
      return [windows, iana];
    }),
);
