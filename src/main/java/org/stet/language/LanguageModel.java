package org.stet.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Which of 103 languages a text is in, by Apache OpenNLP's model of character n-grams. Loaded when first asked, in about 0.3 s. */
final class LanguageModel {

    private static final String FILE = "langdetect-183.bin";
    private static final String ENGLISH = "eng";

    private LanguageModel() {
    }

    /** Loaded once in a process, and only if it is needed. */
    private static final class Loaded {

        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Artefacts.resource(FILE)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new IllegalStateException("the language detector's model cannot be read", e);
            }
        }
    }

    /**
     * What a text is taken for.
     *
     * @param language name in English, such as "French"
     * @param odds     how many times more probable than English it is, at least 1
     */
    record Guess(String language, double odds) {
    }

    static Guess guess(String text) {
        Language[] languages = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
        double english = 0;
        for (Language language : languages) {
            if (language.getLang().equals(ENGLISH)) {
                english = language.getConfidence();
            }
        }
        return new Guess(ULocale.getDisplayLanguage(languages[0].getLang(), ULocale.ENGLISH), languages[0].getConfidence() / english);
    }
}
