package org.stet.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.stet.finding.Report;

/** The system's Chromium with nobody before it. Nothing is downloaded, and no page it opens reaches a network. */
final class Browser implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Held, as loggers are forgotten otherwise; it warns of a protocol that is not used here. */
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path folder;
    private boolean scripts = true;

    private Browser(Path folder) throws IOException {
        this.folder = folder;
        LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).withSilent(true).build(), options);
        size(1500, 950);
    }

    /** The test is skipped where there is no Chromium, but not on a build server. @param folder empty */
    static Browser start(Path folder) throws IOException {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!there && System.getenv("CI") != null) {
            throw new IllegalStateException("Chromium is missing: apt-get install chromium chromium-driver");
        }
        assumeTrue(there, "skipped, as Chromium is missing: apt-get install chromium chromium-driver");
        return new Browser(folder);
    }

    /** Shows a report; of a page seen before nothing is left. */
    void open(Report report) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        try (Writer out = Files.newBufferedWriter(file)) {
            new HtmlReport().render(report, out);
        }
        open(file);
    }

    /** Comes back when the report's script, if it may run, is done with its beginning: the driver at times comes back before. */
    void open(Path file) {
        open(file, scripts ? "performance.getEntriesByName('stet-ready').length > 0" : "document.readyState === 'complete'");
    }

    /** Shows a page that has no script of its own. */
    void openStill(Path file) {
        open(file, "document.readyState === 'complete'");
    }

    private void open(Path file, String done) {
        driver.get("about:blank");
        driver.get(file.toUri().toString());
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!Boolean.TRUE.equals(evaluate("location.protocol === 'file:' && " + done))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(file + " does not get ready: " + complaints());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** What a script answers: "return …". */
    Object ask(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** The number that a script answers, rounded. */
    long number(String expression) {
        return ((Number) ask("return " + expression)).longValue();
    }

    String words(String expression) {
        return String.valueOf(ask("return " + expression));
    }

    boolean holds(String expression) {
        return (Boolean) ask("return Boolean(" + expression + ")");
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void press(Keys key) {
        press((CharSequence) key);
    }

    /** Layout width and height in CSS pixels, also below what a window can have. */
    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** @param media screen or print @param scheme light or dark */
    void media(String media, String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether pages opened from now on may run scripts. */
    void scripts(boolean run) {
        scripts = run;
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** The page on paper, as PDF. */
    byte[] printed() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)).get("data"));
    }

    /** Runs a script that no policy of the page hinders, and gives what it comes to, awaited. */
    Object evaluate(String expression) {
        Map<String, Object> answer = driver.executeCdpCommand("Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Keeps what is seen under target/, for who wants to look. */
    void picture(String name) {
        try {
            Path pictures = Files.createDirectories(Path.of("target/pictures"));
            Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page complained of since this was asked last: errors, and breaches of its policy. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getMessage());
        }
        return Collections.unmodifiableList(complaints);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
