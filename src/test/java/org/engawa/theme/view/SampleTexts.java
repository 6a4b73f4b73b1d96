package org.engawa.theme.view;

import java.util.List;
import java.util.Map;

/** Invented words for pages in tests, in three scripts; other languages borrow the English ones. */
record SampleTexts(
        String site,
        String tagline,
        List<String> titles,
        List<String> summaries,
        String longTitle,
        String body,
        String country,
        String region,
        String topic,
        String mission,
        String programme,
        String venue,
        String city,
        String sentence) {
    private static final Map<String, SampleTexts> ALL = Map.of("en", english(), "ja", japanese(), "ar", arabic());

    static SampleTexts in(String tag) {
        return ALL.getOrDefault(tag, english());
    }

    private static SampleTexts english() {
        return new SampleTexts(
                "Engawa",
                "The veranda where Japanese science sits down with the world",
                List.of(
                        "The soil that remembers",
                        "A lake that kills leaves no mark on the water",
                        "Quinoa, and the people who never stopped sowing it",
                        "What the wide ocean taught a climate model",
                        "A museum learns to travel light"),
                List.of(
                        "In a mining town, two universities followed the dust from the ground into the houses and found out what children breathe.",
                        "Two quiet lakes, one long pipe, and the scientists who taught the deep water to breathe out.",
                        "High on the plateau a grain that shrugs off salt and frost is giving up its secrets, one seed line at a time.",
                        "He wanted to know why the air above us is warm. The answer ran on a machine that filled a room.",
                        "Everyday tools, made with care, set out for three cities on three continents."),
                "The extraordinarily long title of a story about international cooperation on transboundary groundwater observatories",
                """
                <p>Nobody in the valley needed an instrument to know that the dry season had begun. The paths turned to powder; washing hung
                red by noon.<sup class="cite"><a href="#evidence-first" role="doc-noteref">1</a></sup></p>
                <h2>What the dust carried</h2>
                <p>The team began where children play. It took samples from doorsteps, schoolyards and the bends of the stream, and it came back
                to the same places in the rains. A map grew out of it, house by house, that belonged to the town as much as to the
                laboratory.<sup class="cite"><a href="#evidence-second" role="doc-noteref">2</a></sup></p>
                <blockquote class="pull"><p>A map grew out of it, house by house, that belonged to the town as much as to the laboratory.</p></blockquote>
                <p>What comes next is slower. Grass has to be chosen, planted and watched; a park has to be swept; blood has to be
                tested again, and the results explained at kitchen tables.</p>
                <p class="number"><strong>115</strong> projects were chosen by the time this one was half-way through.</p>
                <h2>The record so far</h2>
                <ul><li>Soil from more than one hundred places</li><li>Two laboratories that read the same instruments</li></ul>
                <div class="table" role="region" tabindex="0" aria-label="Samples"><table><thead><tr><th scope="col">Season</th><th scope="col">Samples</th></tr></thead><tbody><tr><td>Dry</td><td>84</td></tr><tr><td>Rains</td><td>61</td></tr></tbody></table></div>
                """,
                "Zambia",
                "Sub-Saharan Africa",
                "Environment and climate",
                "Engawa editorial desk",
                "Science and Technology Research Partnership for Sustainable Development",
                "Japan House London",
                "London",
                "A scheme under which researchers of two countries work on one question for three to five years.");
    }

    private static SampleTexts japanese() {
        return new SampleTexts(
                "縁側",
                "日本の科学と世界が、腰をおろして語りあうところ",
                List.of("土は覚えている", "静かな湖が息を吐くまで", "塩と霜の大地で、キヌアを蒔きつづけた人びと", "海が気候モデルに教えたこと", "展示室は、身軽に旅をする"),
                List.of(
                        "鉱山の町で、ふたつの大学が土ぼこりの行方を追いました。子どもたちは何を吸いこんでいたのか。",
                        "ふたつの湖と一本の長い管。深い水に、少しずつ息を吐かせた科学者たちの記録です。",
                        "標高四千メートルの高原で、塩にも霜にも負けない穀物が、その秘密を明かしはじめています。",
                        "空気はなぜ暖かいのか。その答えは、部屋ひとつを占める計算機の上にありました。",
                        "ていねいにつくられた道具たちが、三つの大陸、三つの街へと旅に出ます。"),
                "国境をまたぐ地下水観測網の国際協力をめぐる、たいへん長い題名をもつ読みもののための見出しの例",
                """
                <p>乾季が始まったことを知るのに、計器はいりませんでした。道は粉になり、洗濯物は昼までに赤く染まります。<sup class="cite"><a href="#evidence-first" role="doc-noteref">1</a></sup></p>
                <h2>土ぼこりが運んだもの</h2>
                <p>調査は、子どもたちが遊ぶ場所から始まりました。戸口、校庭、小川の曲がり角。雨季が来ると、同じ場所へもう一度。一軒ずつ積み重ねた地図は、研究室のものであると同時に、町のものになりました。<sup class="cite"><a href="#evidence-second" role="doc-noteref">2</a></sup></p>
                <blockquote class="pull"><p>一軒ずつ積み重ねた地図は、研究室のものであると同時に、町のものになりました。</p></blockquote>
                <p>ここから先は、もっとゆっくり進みます。草を選び、植え、見守る。公園を掃く。血液をもう一度調べ、その結果を台所の食卓で説明する。</p>
                <p class="number"><strong>115</strong> この研究が折り返しを迎えるまでに採択された課題の数。</p>
                """,
                "ザンビア",
                "サハラ以南アフリカ",
                "環境と気候",
                "縁側編集デスク",
                "地球規模課題対応国際科学技術協力プログラム",
                "ジャパン・ハウス ロンドン",
                "ロンドン",
                "ふたつの国の研究者が、ひとつの問いに三年から五年をかけて取り組む枠組みです。");
    }

    private static SampleTexts arabic() {
        return new SampleTexts(
                "إنغاوا",
                "شرفةٌ يجلس فيها علمُ اليابان والعالمُ جنبًا إلى جنب",
                List.of(
                        "التربة التي تتذكر",
                        "بحيرة تقتل ولا تترك أثرًا على الماء",
                        "الكينوا ومن لم يتوقفوا عن زرعها",
                        "ما علّمه المحيط لنموذج المناخ",
                        "متحف يتعلم السفر خفيفًا"),
                List.of(
                        "في بلدة منجمية تتبّعت جامعتان الغبار من الأرض إلى البيوت لمعرفة ما يتنفسه الأطفال.",
                        "بحيرتان هادئتان وأنبوب طويل، والعلماء الذين علّموا المياه العميقة أن تتنفس.",
                        "في أعالي الهضبة حبّة لا يضرّها الملح ولا الصقيع تكشف أسرارها سلالةً بعد سلالة.",
                        "أراد أن يعرف لماذا الهواء فوقنا دافئ، وجاء الجواب من آلة تملأ غرفة.",
                        "أدوات يومية صُنعت بعناية تنطلق إلى ثلاث مدن في ثلاث قارات."),
                "عنوان طويل جدًا لقصة عن التعاون الدولي في شبكات رصد المياه الجوفية العابرة للحدود بين بلدان متجاورة",
                """
                <p>لم يكن أحد في الوادي بحاجة إلى جهاز ليعرف أن موسم الجفاف قد بدأ، فالدروب صارت مسحوقًا والغسيل يحمرّ قبل الظهر.<sup class="cite"><a href="#evidence-first" role="doc-noteref">1</a></sup></p>
                <h2>ما حمله الغبار</h2>
                <p>بدأ الفريق حيث يلعب الأطفال، فأخذ عيّنات من العتبات وساحات المدارس ومنعطفات الجدول، ثم عاد إلى الأماكن نفسها في موسم الأمطار.<sup class="cite"><a href="#evidence-second" role="doc-noteref">2</a></sup></p>
                <blockquote class="pull"><p>خريطة كبرت بيتًا بعد بيت، وصارت للبلدة كما هي للمختبر.</p></blockquote>
                <p>ما سيأتي أبطأ: عشب يُختار ويُزرع ويُراقب، وحديقة تُكنس، ودم يُفحص مرة أخرى وتُشرح نتائجه على مائدة المطبخ.</p>
                """,
                "زامبيا",
                "أفريقيا جنوب الصحراء",
                "البيئة والمناخ",
                "هيئة تحرير إنغاوا",
                "برنامج الشراكة البحثية في العلوم والتكنولوجيا من أجل التنمية المستدامة",
                "جابان هاوس لندن",
                "لندن",
                "إطار يعمل فيه باحثون من بلدين على سؤال واحد من ثلاث إلى خمس سنوات.");
    }
}
