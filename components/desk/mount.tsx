import { keepForOffline } from '../site/keep-for-offline';
import { mountIslands } from '../site/mount-islands';
import { DeskIsland } from './desk-island';
import { handOverInLanguages } from './hand-over';

// The script of the desk's page.
mountIslands({ desk: DeskIsland });
handOverInLanguages();
keepForOffline();
