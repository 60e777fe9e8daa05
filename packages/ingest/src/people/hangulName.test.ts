import { hangulName, hangulPerson } from './hangulName';
import { readSpeakerList } from './speakerList';

describe('hangulName', () => {
  it('takes three syllables that begin with a family name', () => {
    expect(hangulName('김예시')).toBe('김예시');
    expect(hangulName('박견본님')).toBe('박견본');
  });

  it.each(['이벤트', '오프닝', '연못', '서비스', '연못소프트'])(
    'takes %s for no name',
    word => {
      expect(hangulName(word)).toBeUndefined();
    },
  );
});

describe('hangulPerson', () => {
  it('reads where somebody works before and behind the name', () => {
    expect(hangulPerson('연못소프트 김예시')).toEqual({
      name: '김예시',
      organization: '연못소프트',
    });
    expect(hangulPerson('김예시 (Acme)')).toEqual({
      name: '김예시',
      organization: 'Acme',
    });
    expect(hangulPerson('모두 재미있었습니다')).toBeUndefined();
  });

  it('reads lists of people', () => {
    expect(readSpeakerList('Acme 김예시/이보기')).toEqual([
      { name: '김예시', organization: 'Acme' },
      { name: '이보기', organization: null },
    ]);
  });
});
