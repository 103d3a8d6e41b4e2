/** An article of our own with many speakers, who speak in every way, and with signs that mean something in HTML. */
export const crowdArticle = `Council splits over the <b>night tram</b> & its cost

By Ines Aldo

Town council leader Marta Quill said on Tuesday that the night tram would run from May. "It is late, it is small, and it is ours," Quill said.

"Nobody asked the drivers," said Bo Lind, who heads the drivers' union. He warned that "two of three shifts" would stay empty.

Treasurer Ivo Karst told reporters that Quill had promised that fares would stay below 3 crowns.

Shopkeepers said they hoped for guests. One analyst called the plan "brave".

"We will sue <em>at once</em>," said Nora Pitt, a lawyer for the residents. Councillor Adam Weld said the noise was bearable. Councillor Ruth Ames said the noise was not bearable.

Engineer Piet Holm said the rails were sound. Mayor Gerda Voss said she would sign. Professor Lars Winther said trams were safer than buses. Officer Dana Melk said the police had no objection. Student Omar Teller said he would ride every night.

The tram was last run in 1987, according to the Tram Museum.
`;
