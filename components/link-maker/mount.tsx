import { mountIslands } from '../site/mount-islands';
import { LinkMaker } from './link-maker';

// The script of the link maker's page.
mountIslands({ 'link-maker': LinkMaker });
