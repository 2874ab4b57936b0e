package org.stet.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stet.document.format.Article;
import org.stet.document.format.Content;
import org.stet.document.format.Encoding;
import org.stet.document.format.Format;
import org.stet.document.format.Formats;
import org.stet.document.format.Outlet;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Content -> documents: finds its format, goes into archives, and gives what the format reads its zones. */
final class Archivist {

    private final Formats formats;
    private final Zoner zoner;
    private final ArchiveLimits limits;

    Archivist(Formats formats, Zoner zoner, ArchiveLimits limits) {
        this.formats = formats;
        this.zoner = zoner;
        this.limits = limits;
    }

    Content content(Folder.Entry entry) {
        return Content.of(entry.file(), entry.id(), entry.named(), limits);
    }

    Content content(Path file, byte[] bytes) {
        Path name = file.getFileName();
        return Content.of(file.toString(), Content.stem(name == null ? "" : name.toString()), bytes, limits);
    }

    /** A document made from a text that came in no file. @throws DocumentException if it is blank */
    Document document(Metadata metadata, String path, String text) {
        Encoding.refuseBinary(path, text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // as a file would hold it: halves of characters cannot be written
        String whole = new String(bytes, StandardCharsets.UTF_8);
        return document(Article.plain(path, Metadata.NONE, "", whole, Content.sha256(bytes)), metadata);
    }

    /**
     * Hands on every document of the content, and what is wrong with it; nothing it may hold makes this fail.
     *
     * @param stated   what goes before what the content says of itself
     * @param fallback what holds where it says nothing
     */
    void read(Content content, Metadata stated, Metadata fallback, Arrivals intake) {
        Desk desk = new Desk(stated, fallback, intake);
        try {
            desk.read(content);
        } catch (Refusal refusal) {
            throw refusal.cause;
        }
        desk.sumUp(content.name());
    }

    private Document document(Article article, Metadata metadata) {
        if (article.units().isEmpty()) {
            throw DocumentException.of(article.name(), "the text is empty", "Check that the right file was saved.");
        }
        Role role = metadata.role() == null ? Role.PEER : metadata.role();
        return new Document(metadata.id(), article.name(), role, metadata.publisher(), metadata.published(), metadata.story(),
                new Source(article.name(), article.text()), article.sha256(), zoner.blocks(article.text(), article.units()), metadata.particulars());
    }

    /** What failed where documents go to, and not in what is read. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient RuntimeException cause;

        Refusal(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** One file with all that lies in it. */
    private final class Desk {

        private final Metadata stated;
        private final Metadata fallback;
        private final Arrivals intake;
        private int noArticles;

        Desk(Metadata stated, Metadata fallback, Arrivals intake) {
            this.stated = stated;
            this.fallback = fallback;
            this.intake = intake;
        }

        void read(Content content) {
            try {
                if (!content.isNamed() && formats.isStranger(content)) {
                    intake.notice(content.name() + ": left out, as it holds no articles in a form that is read");
                    return;
                }
                Format format = formats.of(content);
                format.read(content, new Tray(content, format));
            } catch (DocumentException e) {
                refuse(content, e);
            } catch (Refusal e) {
                throw e;
            } catch (IOException e) {
                refuse(content, Content.unreadable(content.name(), e));
            } catch (StackOverflowError e) {
                refuse(content, DocumentException.of(content.name(), "its markup is nested too deep", "Save it as .txt."));
            } catch (RuntimeException e) {
                // whatever a library for some format makes of a broken file, one file must not stop an archive
                refuse(content, DocumentException.of(content.name(), "the file cannot be read (" + e.getClass().getSimpleName() + ")", "Save it again from where it comes; or as .txt."));
            }
        }

        private void refuse(Content content, DocumentException e) {
            if (content.isCrawled()) {
                noArticles++;
            } else {
                e.problems().forEach(intake::problem);
            }
        }

        void sumUp(String name) {
            if (noArticles > 0) {
                intake.notice(name + ": " + noArticles + (noArticles == 1 ? " page holds" : " pages hold") + " no article");
            }
        }

        /** Where one format puts what it reads. */
        private final class Tray implements Outlet {

            private final Content content;
            private final Format format;

            Tray(Content content, Format format) {
                this.content = content;
                this.format = format;
            }

            @Override
            public void article(Article article) {
                Metadata last = new Metadata(Metadata.cleanId(content.id()), "", null, Role.PEER, "");
                Document document = document(article, stated.or(article.metadata()).or(content.metadata()).or(fallback).or(last));
                handOn(() -> intake.document(document, captured(document)));
            }

            private String captured(Document document) {
                Particulars known = document.particulars();
                String moment = known.updated().isEmpty() ? known.published() : known.updated();
                return format.traits().inPlace() ? moment.replaceAll("[-:]", "") : content.captured();
            }

            @Override
            public void problem(Problem problem) {
                handOn(() -> intake.problem(problem));
            }

            @Override
            public void notice(String notice) {
                handOn(() -> intake.notice(notice));
            }

            @Override
            public void content(Content inner) {
                read(inner);
            }

            @Override
            public boolean wants(String name) {
                return formats.wants(name);
            }

            private void handOn(Runnable delivery) {
                try {
                    delivery.run();
                } catch (RuntimeException e) {
                    throw new Refusal(e);
                }
            }
        }
    }
}
