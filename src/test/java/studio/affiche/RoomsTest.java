package studio.affiche;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of rooms in {@code docs/architecture.md}, held to. */
@AnalyzeClasses(packages = "studio.affiche", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule rooms = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .optionalLayer("poster")
            .definedBy("studio.affiche.poster..")
            .optionalLayer("task")
            .definedBy("studio.affiche.task..")
            .optionalLayer("paint")
            .definedBy("studio.affiche.paint..")
            .optionalLayer("photo")
            .definedBy("studio.affiche.photo..")
            .optionalLayer("scene")
            .definedBy("studio.affiche.scene..")
            .optionalLayer("nn")
            .definedBy("studio.affiche.nn..")
            .optionalLayer("segment")
            .definedBy("studio.affiche.segment..")
            .optionalLayer("design")
            .definedBy("studio.affiche.design..")
            .optionalLayer("judge")
            .definedBy("studio.affiche.judge..")
            .optionalLayer("render")
            .definedBy("studio.affiche.render..")
            .optionalLayer("optimize")
            .definedBy("studio.affiche.optimize..")
            .optionalLayer("dataset")
            .definedBy("studio.affiche.dataset..")
            .optionalLayer("project")
            .definedBy("studio.affiche.project..")
            .optionalLayer("app")
            .definedBy("studio.affiche.app..")
            .optionalLayer("cli")
            .definedBy("studio.affiche.cli..")
            .optionalLayer("ui")
            .definedBy("studio.affiche.ui..")
            .optionalLayer("entry")
            .definedBy("studio.affiche")
            .whereLayer("poster")
            .mayNotAccessAnyLayer()
            .whereLayer("task")
            .mayNotAccessAnyLayer()
            .whereLayer("paint")
            .mayOnlyAccessLayers("poster")
            .whereLayer("photo")
            .mayOnlyAccessLayers("poster")
            .whereLayer("scene")
            .mayOnlyAccessLayers("poster", "paint", "photo")
            .whereLayer("nn")
            .mayOnlyAccessLayers("task")
            .whereLayer("segment")
            .mayOnlyAccessLayers("poster", "photo", "nn", "task")
            .whereLayer("segment")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("design")
            .mayOnlyAccessLayers("poster", "photo", "scene", "nn", "task")
            .whereLayer("judge")
            .mayOnlyAccessLayers("poster", "paint", "scene", "design", "task")
            .whereLayer("render")
            .mayOnlyAccessLayers("poster", "paint", "nn", "task")
            .whereLayer("optimize")
            .mayOnlyAccessLayers("poster", "scene", "design", "nn", "project", "task")
            .whereLayer("dataset")
            .mayOnlyAccessLayers("poster", "design", "optimize", "project", "task")
            .whereLayer("project")
            .mayOnlyAccessLayers("poster")
            .whereLayer("cli")
            .mayOnlyAccessLayers("app", "poster", "task")
            // The window lists what the judge finds, in the judge's words.
            .whereLayer("ui")
            .mayOnlyAccessLayers("app", "poster", "paint", "judge", "task")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("entry");

    @ArchTest
    static final ArchRule documentUsesOnlyTheJdk = classes()
            .that(resideInAnyPackage("studio.affiche.poster..", "studio.affiche.task.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "studio.affiche.poster..", "studio.affiche.task..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule javaFxOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackage("studio.affiche.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));

    @ArchTest
    static final ArchRule djlOnlyWhereModelsLive = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "studio.affiche.nn..",
                    "studio.affiche.segment..",
                    "studio.affiche.design..",
                    "studio.affiche.render..",
                    "studio.affiche.optimize..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("ai.djl.."));

    @ArchTest
    static final ArchRule noSwingAndNoWindowsOfAwt =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("javax.swing..", "java.applet.."));

    @ArchTest
    static final ArchRule noCyclesBetweenRooms = slices().matching("studio.affiche.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("java.."));
}
