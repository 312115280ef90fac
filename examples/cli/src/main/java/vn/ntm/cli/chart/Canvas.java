package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a chart is drawn on. Its element has no time, no random id and no measure of a font of the machine, and every colour in
 * it is a custom property of the page; a colour that is no tint is a fault of the chart.
 */
final class Canvas {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final DOMImplementation DOCUMENTS = documents();

    /** What Batik says of the whole drawing, and in its place ink for black and else what browsers do not take for granted. */
    private static final Pattern WHOLE = Pattern.compile(" style=\"color-interpolation[^\"]*\"");

    private static final String STYLE =
            " style=\"fill:var(--ink); stroke:var(--ink); font-size:12px; font-weight:normal; stroke-linecap:square; stroke-miterlimit:10\"";

    /** A colour by its name, which no tint has. */
    private static final Pattern NAMED = Pattern.compile("(?:fill|stroke|color):(?!var|url|none|rgb\\()([a-z]+)");

    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    /** The name spaces, which a page of HTML does not need, the family of letters, and breaks within marks. */
    private static final Pattern NEEDLESS =
            Pattern.compile(" xmlns(:\\w+)?=\"[^\"]*\"| xml:space=\"[^\"]*\"| ?font-family:[^;]*;|\\s*\\n\\s*(?=/?>)");

    /** Stands before text that ends where it is placed, however wide its letters come out. */
    static final String ENDS = "\uE000";

    private final String id;
    private final int width;
    private final int height;
    private final SVGGraphics2D svg;

    Canvas(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(DOCUMENTS.createDocument(SVG, "svg", null));
        context.setComment(null);
        context.setPrecision(1);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        this.svg = new SVGGraphics2D(context, false);
        // An axis sets back what it found, and finds nothing on a new canvas.
        svg.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
    }

    /** That of the JDK: to look for another one costs more than a chart. */
    private static DOMImplementation documents() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what a chart draws with. */
    Graphics2D drawing() {
        return new Measured(svg);
    }

    /** Returns the drawing as an element of a page, with a title and a description for those who do not see it. */
    String toSvg(String title, String description) {
        Element root = svg.getRoot();
        root.setAttribute("id", id);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        // Its definitions are empty and have the same id in each drawing.
        root.removeChild(root.getFirstChild());
        root.insertBefore(text(root, "desc", description), root.getFirstChild());
        root.insertBefore(text(root, "title", title), root.getFirstChild());
        anchor(root);
        StringWriter written = new StringWriter();
        try {
            svg.stream(root, written, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        String drawn = written.toString();
        String bare = NEEDLESS.matcher(drawn.substring(drawn.indexOf("<svg"))).replaceAll("");
        return tinted(WHOLE.matcher(bare).replaceFirst(STYLE)).strip();
    }

    private Element text(Element root, String name, String words) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id + "-" + name);
        element.appendChild(root.getOwnerDocument().createTextNode(words));
        return element;
    }

    private static void anchor(Element root) {
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            if (texts.item(i) instanceof Element text && text.getTextContent().startsWith(ENDS)) {
                text.setTextContent(text.getTextContent().substring(ENDS.length()));
                text.setAttribute("text-anchor", "end");
            }
        }
    }

    private static String tinted(String drawn) {
        Matcher named = NAMED.matcher(drawn);
        if (named.find()) {
            throw new IllegalStateException("a colour of no tint: " + named.group(1));
        }
        return COLOUR.matcher(drawn)
                .replaceAll(colour -> "var("
                        + Tint.of(
                                        Integer.parseInt(colour.group(1)),
                                        Integer.parseInt(colour.group(2)),
                                        Integer.parseInt(colour.group(3)))
                                .property()
                        + ")");
    }
}
