package org.stet.rule.drl;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.HalfPointFreeExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.stet.rule.FactTypes;
import org.stet.text.Nearest;

/**
 * Checks one expression of a condition against a list of what is allowed, and works out its type on the way. DRL is Java, so
 * everything not named here is refused: what is left reads fields of facts, compares them, and calls methods of the fact model.
 */
final class ExpressionLint {

    private static final Set<String> OPERATORS = Set.of("in", "matches", "contains", "memberOf", "excludes");
    /** Methods that share their name with an operator on events: the compiler fails on their negation. */
    private static final Set<String> TEMPORAL = Set.of("overlaps", "before", "after", "includes", "during", "meets", "starts", "finishes");
    private static final Set<BinaryExpr.Operator> LOGIC = Set.of(BinaryExpr.Operator.AND, BinaryExpr.Operator.OR);
    private static final Set<BinaryExpr.Operator> EQUALITY = Set.of(BinaryExpr.Operator.EQUALS, BinaryExpr.Operator.NOT_EQUALS);
    private static final Set<BinaryExpr.Operator> ORDER = Set.of(BinaryExpr.Operator.LESS, BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER, BinaryExpr.Operator.GREATER_EQUALS);
    private static final Set<BinaryExpr.Operator> ARITHMETIC = Set.of(BinaryExpr.Operator.PLUS, BinaryExpr.Operator.MINUS,
            BinaryExpr.Operator.MULTIPLY, BinaryExpr.Operator.DIVIDE);
    private static final Map<Class<?>, Set<String>> METHODS = Map.of(
            String.class, Set.of("isEmpty", "isBlank", "length", "contains", "startsWith", "endsWith", "equalsIgnoreCase"),
            List.class, Set.of("isEmpty", "size", "contains", "containsAll"),
            LocalDate.class, Set.of("isBefore", "isAfter", "toString"));
    /** Words of the expression language itself: as the name of a field they stop the compiler without a word about where. */
    static final Set<String> UNREADABLE = Set.of("unit", "when");
    /** A type that is not known, because of an error told already or of a value that fits anything. */
    private static final Class<?> ANY = Object.class;

    /** Stands for a fact type that does not exist, which is told elsewhere: any field of it will do. */
    static final class Unknown {
        private Unknown() {
        }
    }

    private final Class<?> self;
    private final Map<String, Class<?>> names;
    private final Complaint complaint;
    private int refused;

    /** Told of everything refused: the words of the expression it is about, what is wrong, how to mend it. */
    interface Complaint {
        void about(String words, String what, String mend);
    }

    /**
     * @param self  type of the fact the expression stands in; {@code Object} for the result of an accumulate
     * @param names types of the names bound before, with {@code $}
     */
    ExpressionLint(Class<?> self, Map<String, Class<?>> names, Complaint complaint) {
        this.self = self;
        this.names = names;
        this.complaint = complaint;
    }

    /** The type of the expression's value; {@code Object} if not known. */
    Class<?> type(Expression e) {
        if (e instanceof EnclosedExpr in) {
            return type(in.getInner());
        } else if (e instanceof BinaryExpr binary) {
            return binary(binary);
        } else if (e instanceof PointFreeExpr words) {
            return pointFree(words);
        } else if (e instanceof UnaryExpr unary) {
            return unary(unary);
        } else if (e instanceof NameExpr name) {
            return name(name.getNameAsString());
        } else if (e instanceof FieldAccessExpr access) {
            return access(access);
        } else if (e instanceof MethodCallExpr call) {
            return call(call);
        } else if (e instanceof ThisExpr) {
            return self;
        }
        return literal(e);
    }

    private Class<?> literal(Expression e) {
        if (e instanceof StringLiteralExpr) {
            return String.class;
        } else if (e instanceof BooleanLiteralExpr) {
            return boolean.class;
        } else if (e instanceof IntegerLiteralExpr || e instanceof LongLiteralExpr || e instanceof DoubleLiteralExpr) {
            return double.class;
        }
        if (e instanceof HalfPointFreeExpr) {
            return refuse(e, "'" + print(e) + "' is not allowed in a condition", "Write 'this.' before a method: this.overlaps($other).");
        }
        return e instanceof NullLiteralExpr ? ANY : refuse(e, "'" + print(e) + "' is not allowed in a condition",
                "Conditions compare fields of facts; write each comparison out.");
    }

    private Class<?> binary(BinaryExpr e) {
        Class<?> left = type(e.getLeft());
        Class<?> right = type(e.getRight());
        if (ARITHMETIC.contains(e.getOperator())) {
            return double.class;
        }
        if (EQUALITY.contains(e.getOperator()) || ORDER.contains(e.getOperator())) {
            compare(e, left, right);
        } else if (!LOGIC.contains(e.getOperator())) {
            refuse(e, "the operator '" + e.getOperator().asString() + "' is not allowed in a condition",
                    "Allowed: == != < <= > >= && || + - * / in matches contains memberOf.");
        }
        return boolean.class;
    }

    private void compare(Expression e, Class<?> left, Class<?> right) {
        boolean fits = left == ANY || left == Unknown.class || right == Unknown.class || right == ANY || kind(left) == kind(right)
                || left.isAssignableFrom(right) || right.isAssignableFrom(left);
        if (!fits) {
            refuse(e, "'" + print(e) + "' compares " + words(left) + " with " + words(right), "Compare two values of one kind.");
        }
    }

    private static Class<?> kind(Class<?> type) {
        return type != boolean.class && type.isPrimitive() || Number.class.isAssignableFrom(type) ? double.class : type;
    }

    private static String words(Class<?> type) {
        Class<?> kind = kind(type);
        return kind == double.class ? "a number" : kind == String.class ? "text" : kind == boolean.class ? "true or false"
                : kind.getSimpleName();
    }

    private Class<?> pointFree(PointFreeExpr e) {
        String operator = e.getOperator().asString();
        if (!OPERATORS.contains(operator) || e.getArg1() != null) {
            refuse(e, "the operator '" + operator + "' is not allowed in a condition", "Allowed: " + String.join(", ",
                    OPERATORS.stream().sorted().toList()) + ", each also after 'not'.");
        }
        Class<?> left = type(e.getLeft());
        for (Expression each : e.getRight()) {
            Class<?> right = type(each);
            if (operator.equals("in")) {
                compare(e, left, right);
            }
        }
        return boolean.class;
    }

    private Class<?> unary(UnaryExpr e) {
        Class<?> type = type(e.getExpression());
        if (e.getExpression() instanceof MethodCallExpr call && TEMPORAL.contains(call.getNameAsString())) {
            return refuse(e, "Drools takes '" + print(e) + "' for a relation of time", "Write " + print(call) + " == false.");
        }
        boolean allowed = e.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT || e.getOperator() == UnaryExpr.Operator.MINUS;
        return allowed ? type : refuse(e, "'" + print(e) + "' is not allowed in a condition", "Conditions never change anything.");
    }

    private Class<?> name(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            return refuse(name, "'" + name + "' is not allowed in a condition",
                    "Conditions read facts; the only words in capitals are fixed values such as Outcome.DIFFERENT.");
        }
        if (!name.startsWith("$")) {
            return self != ANY ? field(self, name) : refuse(name, "'" + name + "' is not bound here",
                    "Name one of the results, with its '$'.");
        }
        Class<?> bound = names.get(name);
        if (bound == null) {
            return refuse(name, "nothing is bound to '" + name + "' before this place",
                    suggest(name, List.copyOf(names.keySet()), "Bind it in a condition above."));
        }
        return bound;
    }

    private Class<?> field(Class<?> type, String name) {
        if (type == ANY || type == Unknown.class) {
            return ANY;
        }
        if (UNREADABLE.contains(name)) {
            return refuse(name, "Drools cannot read a field called '" + name + "' in a condition",
                    "Compare another field, or have the comparison made where facts are aligned.");
        }
        return FactTypes.field(type, name).<Class<?>>map(Method::getReturnType).orElseGet(() -> {
            List<String> fields = FactTypes.fields(type);
            return refuse(name, words(type) + " has no field '" + name + "'", suggest(name, fields,
                    fields.isEmpty() ? "Compare it as a whole." : "It has: " + String.join(", ", fields) + "."));
        });
    }

    private Class<?> access(FieldAccessExpr e) {
        boolean constant = e.getScope() instanceof NameExpr scope && Character.isUpperCase(scope.getNameAsString().charAt(0));
        return constant ? constant(e.getScope().asNameExpr().getNameAsString(), e.getNameAsString())
                : field(type(e.getScope()), e.getNameAsString());
    }

    private Class<?> constant(String type, String name) {
        Class<?> found = FactTypes.enumeration(type).orElse(null);
        if (found == null) {
            return refuse(type, "there are no fixed values called '" + type + "'", suggest(type, FactTypes.enumerations(),
                    "There are: " + String.join(", ", FactTypes.enumerations()) + "."));
        }
        List<String> known = Arrays.stream(found.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
        if (!known.contains(name)) {
            refuse(name, type + " has no value '" + name + "'",
                    suggest(name, known, "It has: " + String.join(", ", known) + "."));
        }
        return found;
    }

    private Class<?> call(MethodCallExpr e) {
        e.getArguments().forEach(this::type);
        int before = refused;
        Class<?> receiver = e.getScope().<Class<?>>map(this::type).orElse(self);
        String name = e.getNameAsString();
        List<Method> found = receiver == ANY ? List.of() : Arrays.stream(receiver.getMethods()).filter(m -> m.getName().equals(name)
                && m.getParameterCount() == e.getArguments().size() && allowed(receiver, m)).toList();
        if (refused > before) {
            return ANY;
        }
        return found.isEmpty() ? refuse(e, "the call '" + print(e) + "' is not allowed in a condition",
                "Only fields and methods of the fact model, and isEmpty, size, contains and the like, may be called.")
                : found.get(0).getReturnType();
    }

    private static boolean allowed(Class<?> receiver, Method method) {
        if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return false;
        }
        boolean ours = receiver.getName().startsWith("org.stet.") && method.getDeclaringClass().getName().startsWith("org.stet.");
        Class<?> kind = Collection.class.isAssignableFrom(receiver) ? List.class : receiver;
        return ours || METHODS.getOrDefault(kind, Set.of()).contains(method.getName());
    }

    private static String suggest(String word, List<String> known, String otherwise) {
        return Nearest.of(word, known).map(n -> "Did you mean '" + n + "'?").orElse(otherwise);
    }

    private Class<?> refuse(Expression e, String what, String mend) {
        return refuse(print(e), what, mend);
    }

    private Class<?> refuse(String words, String what, String mend) {
        refused++;
        complaint.about(words, what, mend);
        return ANY;
    }

    static String print(Expression e) {
        return PrintUtil.printNode(e);
    }
}
