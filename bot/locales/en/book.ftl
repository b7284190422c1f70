### The library as a page to read in a browser (docs/library.html).

book-title = The library
book-about = What mentor and mentee can talk about: a reason, questions to ask, something to do together, and a hand for each of them.
book-language = Language
book-search = Search
book-topic = Topic
book-depth = Depth
book-all-topics = All topics
book-all-depths = All depths
book-open = Open all
book-close = Close all
book-none = Nothing fits. Try fewer words, or another topic or depth.
book-agreement = The first session: our agreement
book-closing = The last session: looking back
book-circle = The mentors' circle
book-doing = Of a session of 30, 45 or 60 minutes, the doing takes { $doing30 }, { $doing45 } or { $doing60 }.
