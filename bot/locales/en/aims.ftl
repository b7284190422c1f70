### What a program aims at: the aim as a few words, and the sentence of the self-assessment, true of either role.

aim-generations = Understand each other across generations
aim-generations-asks = I understand how colleagues of another generation see work.
aim-digital = Be at home with new technology
aim-digital-asks = I am at home with the digital tools that people around me use.
aim-voices = Hear young colleagues and customers at first hand
aim-voices-asks = I know at first hand what young colleagues and customers need.
aim-leading = Lead and explain well
aim-leading-asks = I can lead a conversation so that others follow and take part.
aim-confidence = Speak openly, upwards too
aim-confidence-asks = I say what I think, also to people far above or below me.
aim-network = Know people across the company
aim-network-asks = I know people in other departments whom I can simply ask.
aim-knowledge = Pass knowledge on, both ways
aim-knowledge-asks = I pass on what I know, and ask about what I do not know.
aim-staying = See a future here
aim-staying-asks = I see where I can grow in this company.
