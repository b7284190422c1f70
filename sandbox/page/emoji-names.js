// Knows the emoji by Slack's names, in the groups of the picker; data only.

export const GROUPS = [
  ["For a session", `white_check_mark ✅|tada 🎉|+1 👍|thinking_face 🤔|-1 👎|arrows_counterclockwise 🔄|calendar 📆|fast_forward ⏩`],
  ["Faces", `grinning 😀|smiley 😃|smile 😄|grin 😁|laughing 😆|sweat_smile 😅|rolling_on_the_floor_laughing 🤣|joy 😂
slightly_smiling_face 🙂|upside_down_face 🙃|wink 😉|blush 😊|innocent 😇|smiling_face_with_3_hearts 🥰|heart_eyes 😍
star-struck 🤩|kissing_heart 😘|relaxed ☺️|yum 😋|stuck_out_tongue 😛|stuck_out_tongue_winking_eye 😜|zany_face 🤪
hugging_face 🤗|face_with_hand_over_mouth 🤭|shushing_face 🤫|zipper_mouth_face 🤐|face_with_raised_eyebrow 🤨
neutral_face 😐|expressionless 😑|no_mouth 😶|smirk 😏|unamused 😒|face_with_rolling_eyes 🙄|grimacing 😬|relieved 😌
pensive 😔|sleepy 😪|sleeping 😴|mask 😷|nerd_face 🤓|sunglasses 😎|partying_face 🥳|confused 😕|worried 😟
slightly_frowning_face 🙁|open_mouth 😮|hushed 😯|astonished 😲|flushed 😳|pleading_face 🥺|cry 😢|sob 😭|scream 😱
disappointed 😞|sweat 😓|weary 😩|tired_face 😫|yawning_face 🥱|triumph 😤|rage 😡|exploding_head 🤯|melting_face 🫠
saluting_face 🫡|robot_face 🤖|ghost 👻|see_no_evil 🙈|hear_no_evil 🙉|speak_no_evil 🙊`],
  ["Hands and people", `wave 👋|raised_hand ✋|ok_hand 👌|v ✌️|crossed_fingers 🤞|point_left 👈|point_right 👉|point_up_2 👆
point_down 👇|facepunch 👊|fist ✊|clap 👏|raised_hands 🙌|open_hands 👐|palms_up_together 🤲|handshake 🤝|pray 🙏
writing_hand ✍️|muscle 💪|call_me_hand 🤙|heart_hands 🫶|eyes 👀|brain 🧠|ear 👂|shrug 🤷|face_palm 🤦|raising_hand 🙋
bust_in_silhouette 👤|busts_in_silhouette 👥|student 🧑‍🎓|teacher 🧑‍🏫|technologist 🧑‍💻|dancer 💃|runner 🏃`],
  ["Hearts and signs", `heart ❤️|orange_heart 🧡|yellow_heart 💛|green_heart 💚|blue_heart 💙|purple_heart 💜|broken_heart 💔
sparkling_heart 💖|100 💯|boom 💥|sparkles ✨|star ⭐|star2 🌟|fire 🔥|zap ⚡|question ❓|exclamation ❗|warning ⚠️|x ❌
heavy_check_mark ✔️|ballot_box_with_check ☑️|heavy_plus_sign ➕|heavy_minus_sign ➖|no_entry ⛔|no_entry_sign 🚫|recycle ♻️
infinity ♾️|repeat 🔁|arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|new 🆕|free 🆓|information_source ℹ️
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|black_circle ⚫
white_circle ⚪|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|zzz 💤|speech_balloon 💬|thought_balloon 💭`],
  ["Things at work", `bulb 💡|bell 🔔|no_bell 🔕|mega 📣|loudspeaker 📢|date 📅|spiral_calendar_pad 🗓️|alarm_clock ⏰
hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|watch ⌚|memo 📝|pencil2 ✏️|clipboard 📋|pushpin 📌|paperclip 📎|bookmark 🔖
books 📚|book 📖|newspaper 📰|email 📧|inbox_tray 📥|outbox_tray 📤|package 📦|chart_with_upwards_trend 📈
chart_with_downwards_trend 📉|bar_chart 📊|iphone 📱|computer 💻|desktop_computer 🖥️|keyboard ⌨️|telephone_receiver 📞|camera 📷
movie_camera 🎥|clapper 🎬|microphone 🎤|headphones 🎧|video_game 🎮|mag 🔍|lock 🔒|unlock 🔓|key 🔑|shield 🛡️|gear ⚙️
wrench 🔧|hammer_and_wrench 🛠️|link 🔗|scissors ✂️|wastebasket 🗑️|scales ⚖️|compass 🧭|dart 🎯|rocket 🚀|mortar_board 🎓
gift 🎁|trophy 🏆|medal 🏅|first_place_medal 🥇|balloon 🎈|confetti_ball 🎊|briefcase 💼|moneybag 💰|house 🏠|office 🏢
school 🏫|earth_africa 🌍|earth_americas 🌎|globe_with_meridians 🌐`],
  ["Nature and food", `sunny ☀️|partly_sunny ⛅|cloud ☁️|umbrella ☔|snowflake ❄️|rainbow 🌈|crescent_moon 🌙|seedling 🌱|herb 🌿
four_leaf_clover 🍀|evergreen_tree 🌲|sunflower 🌻|tulip 🌷|rose 🌹|cactus 🌵|dog 🐶|cat 🐱|fox_face 🦊|bear 🐻|panda_face 🐼
owl 🦉|penguin 🐧|bee 🐝|butterfly 🦋|turtle 🐢|unicorn_face 🦄|coffee ☕|tea 🍵|beer 🍺|clinking_glasses 🥂|pizza 🍕
hamburger 🍔|cake 🍰|birthday 🎂|cookie 🍪|apple 🍎|lemon 🍋|avocado 🥑|popcorn 🍿`],
];

export const ALIASES = {
  thumbsup: "+1",
  thumbsdown: "-1",
  punch: "facepunch",
  raised_fist: "fist",
  hand: "raised_hand",
  thinking: "thinking_face",
  robot: "robot_face",
  telephone: "telephone_receiver",
  satisfied: "laughing",
  collision: "boom",
  envelope: "email",
  hugs: "hugging_face",
  phone: "telephone_receiver",
};

/** Those that take a skin tone. */
export const TONED = new Set(
  `+1 -1 wave raised_hand ok_hand v crossed_fingers point_left point_right point_up_2 point_down facepunch fist clap
raised_hands open_hands palms_up_together handshake pray writing_hand muscle call_me_hand heart_hands ear shrug face_palm
raising_hand student teacher technologist dancer runner`.split(/\s+/),
);
