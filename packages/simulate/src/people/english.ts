import { nameForms } from './name-form.ts';

/** Names of the English tradition; further spellings are everyday short forms. */
export const englishMale = nameForms(`
James,Jim
John
William,Bill,Will
Thomas,Tom
Robert,Bob,Rob
Michael,Mike
Edward,Ted,Ed
George
Richard,Dick
Daniel,Dan
Stephen,Steven
Andrew,Andy
Peter
Matthew,Matt
Oliver
Samuel,Sam
Geoffrey,Jeffrey
Henry,Harry
Arthur
Philip,Phillip
Luke
Simon
`);

export const englishFemale = nameForms(`
Mary
Elizabeth,Liz,Beth
Catherine,Katherine,Kate
Sarah,Sara
Margaret,Maggie
Anne,Ann
Emily
Charlotte
Alice
Jane
Victoria,Vicky
Hannah,Hanna
Rebecca,Becky
Lucy
Eleanor,Elinor
Helen
Susan,Sue
Isobel,Isabel
Grace
Frances
`);

export const englishStems = nameForms(`
Ash
Black
Brad
Brook
Burn
Carl
Clay
Crow
Dal
East
Fair
Farn
Glen
Green
Hal
Hart
Haw
Hazel
Hol
Kirk
Lang
Lin
Lock
Mar
Mel
Mill
Nor
Oak
Pem
Raven
Red
Row
Shel
Stan
Sut
Thorn
Wake
Wal
West
Whit
Win
Wood
`);

export const englishEndings = nameForms(
  'ton\nley,ly\nford\nfield\nby\nwell\nman\nham\nworth\nwick\nbourne,burn\nstead',
);
