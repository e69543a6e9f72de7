import { mountIslands } from '../site/mount-islands';
import { DeskIsland } from './desk-island';
import { DeskLanguageMenu } from './desk-language-menu';

// The script of the desk's page.
mountIslands({ desk: DeskIsland, 'desk-languages': DeskLanguageMenu });
