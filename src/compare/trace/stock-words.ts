/** Words of every resolution: where only they moved, nothing is told by it. */

/**
 * Those that stand in a quarter or more of 2,121 adopted resolutions, without the words of people, of violence and of what people
 * need, which an advocate looks for.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'access accordance account accountability achieve achievement achieving acknowledges acknowledging across',
    'action actions activities actors add additional address addressing adequate administrative adopt adopted',
    'adoption advisory affected agencies agenda agreed agreement aimed alia all also annual any applicable',
    'appreciation approach appropriate areas arrangements article aspects assembly assist assistance attention',
    'available awareness based basis bearing benefits best better bodies both build building business but calls can',
    'capacities capacity capacity-building challenges change charter civil climate close collaboration combat',
    'commission commissioner commitment commitments committee common communities community comprehensive concern',
    'concerned concerning concrete conditions conduct conference conferences conflict consequences consider',
    'consideration considered consistent consultation contained context continue continued continuing contribute',
    'contribution contributions convention cooperate cooperation coordinated coordination could council countries',
    'country covenant create creating critical cultural current data decides decision decision-making decisions',
    'declaration deep deeply develop developed developing development dialogue different dignity dimensions disease',
    'do document domestic done due each early economic effective effectively effects efforts elimination emphasizes',
    'emphasizing empowerment enable enabling encourage encourages encouraging end engage engagement enhance',
    'enhanced enhancing enjoyment ensure ensuring entities entitled environment environmental equal equality',
    'equitable eradication especially essential establish established establishment every exchange existing',
    'expresses expressing facilitate facilitating facilities field financial financing first focus follow-up force',
    'forms forum framework frameworks free freedoms fulfil fulfilment full fully fund fundamental funds further',
    'future general give global goal goals good government governments greater group groups growth guided having',
    'held help high high-level his human humanitarian impact implement implementation implementing importance',
    'important improve improving include including inclusion inclusive increase increased increasing independent',
    'individuals information infrastructure initiatives institutions instruments integrated integration inter',
    'intergovernmental international invites issue issues item joint justice key knowledge lack law laws least',
    'legal legislation level levels life line living local made main major make making management mandate mandates',
    'manner many matter matters means measures mechanism mechanisms meet meeting meetings member members millennium',
    'mind monitoring more most multilateral must mutually national nations natural nature necessary need needed',
    'needs negative new no non-governmental not note notes noting number objectives obligations office official one',
    'ongoing opportunities order organization organizations other our out outcome para paragraph part particular',
    'particularly parties partnership partnerships people peoples period persons plan plans play plenary policies',
    'policy political population possible potential practices present prevent preventing prevention previous',
    'primary principle principles priorities priority private procedures process processes programme programmes',
    'progress promote promoting promotion protect protection provide provided providing provision provisional',
    'provisions public purposes quality reaffirming reaffirms realization recalling recalls recent recognition',
    'recognized recognizes recognizing recommendations recovery reduce reduction reference regard regarding',
    'regional regular reiterates reiterating related relating relevant remain report reporting reports',
    'representatives request requests required research resolution resolutions resources respect respective respond',
    'response responsibilities responsibility responsible result review right rights risk role rules safe safety',
    'scientific second secretariat secretary-general sector security seek serious services session set shall should',
    'significant situation situations small so social societies society solidarity some special specialized',
    'specific stakeholders standards state states status steps strategies strategy strengthen strengthening',
    'stresses stressing strong subject submit submitted such summit support supporting sustainable sustained system',
    'systems take taken takes taking targets technical technologies technology terms th than them there third those',
    'three throughout time timely trade training transparent treatment treaty understanding undertaken united',
    'universal up urgent urges use various victims view violations voluntary vote vulnerable ways welcomes',
    'welcoming well well-being when where while will within without work working world year years yet',
  ]
    .join(' ')
    .split(' '),
);

/** True for such a word, given in lower case. */
export function isStockWord(lower: string): boolean {
  return WORDS.has(lower);
}
