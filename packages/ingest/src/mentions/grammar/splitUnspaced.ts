import type { Speaker } from '../../model';
import { cjkPerson } from '../../people';

/** "宋小明：标题", "宋小明（Acme）：标题". */
const NAME_FIRST = /^([^：:]{2,40}?)\s*[：:]\s*(\S.*)$/u;
/** "标题，宋小明，Acme 工程师". */
const BEHIND_COMMA = /^(.{4,}?)[，,]\s*([^，,]{2,12})(?:[，,]\s*(.{2,60}))?$/u;
/** "題名 / 鈴木一郎", "題名（鈴木一郎さん）". */
const BEHIND_JOINT =
  /^(.{4,}?)(?:\s*[/／|｜]\s*|\s+[-–—]\s+|\s+)([^/／|｜]{2,60})$/u;
const IN_BRACKETS = /^(.{4,}?)\s*[(（]([^()（）]{2,20})[)）]$/u;

/** What people do, behind the name of where they do it. */
const ROLE =
  /(?:技[术術]|解[决決]方案|研[发發])?(?:工程[师師]|[专專]家|架[构構][师師]|布道[师師]|[创創]始人|[负負]责人|[经經]理|[总總][监監]|CEO|CTO)$/u;

function companyIn(text: string): string | null {
  const [first] = text.split(/[、，,\s]/);
  const senior = first.search(/[资資]深|高[级級]|首席/u);
  const name = (senior > 0 ? first.slice(0, senior) : first).replace(ROLE, '');
  return name || null;
}

function speakerOf(text: string): Speaker[] | undefined {
  const person = cjkPerson(text);
  return (
    person && [
      {
        name: person.name,
        organization: person.organization ?? null,
        ...(person.role && { role: person.role }),
      },
    ]
  );
}

/**
 * Takes apart an entry in a writing that sets no spaces between words: the name before a colon, or behind the title.
 *
 * @internal
 */
export function splitUnspaced(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  const first = NAME_FIRST.exec(text);
  const named = first && speakerOf(first[1]);
  if (first && named) return { title: first[2], speakers: named };
  const comma = BEHIND_COMMA.exec(text);
  const told = comma && speakerOf(comma[2]);
  if (comma && told) {
    return {
      title: comma[1],
      speakers: told.map(one => ({
        ...one,
        organization: one.organization ?? companyIn(comma[3] ?? ''),
      })),
    };
  }
  for (const form of [BEHIND_JOINT, IN_BRACKETS]) {
    const match = form.exec(text);
    const speakers = match && speakerOf(match[2]);
    if (match && speakers) return { title: match[1], speakers };
  }
  return undefined;
}
