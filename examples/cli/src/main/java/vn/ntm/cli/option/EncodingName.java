package vn.ntm.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.ntm.io.encoding.TextEncoding;

/** Reads the name of an encoding: those of Vietnam, or one that the JDK knows. */
final class EncodingName implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String name) {
        return TextEncoding.find(name).map(TextEncoding::charset).orElseGet(() -> ofJdk(name));
    }

    private static Charset ofJdk(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException("no encoding is called " + name);
        }
    }
}
