# The last page in Italian: what was linked, who can see what, how to take it back.

done-what = Che cosa è stato collegato
done-company = Azienda
done-account = Account
done-linked = Collegato
done-set = dati inseriti da { $by } ({ $day })
done-permissions = Autorizzazioni
done-proved =
    { $count ->
        [one] 1 verificata leggendo
       *[other] { $count } verificate leggendo
    }
done-confirmed =
    { $count ->
        [one] 1 confermata da lei
       *[other] { $count } confermate da lei
    }
done-optional =
    { $count ->
        [one] 1 casella facoltativa non spuntata
       *[other] { $count } caselle facoltative non spuntate
    }
done-optional-unseen =
    { $count ->
        [one] 1 casella facoltativa che non si poteva vedere
       *[other] { $count } caselle facoltative che non si potevano vedere
    }
done-people = Persone
done-right = Account giusto
done-said = confermato da { $by } ({ $day })
done-left-text = Non blocca nulla. Se un giorno vuole permettere di più, basta spuntare in { $vendor } e salvare; ce ne accorgiamo da soli.
done-who = Chi può vedere che cosa
done-who-systems = **I sistemi di { $operator }** possono leggere le sezioni qui sotto, per le persone scelte in { $vendor }.
done-who-staff = **Le persone di { $operator }** che seguono questo collegamento vedono qui quali caselle sono spuntate e quante persone ci sono, mai che cosa c’è nei campi.
done-who-secret = **I dati di accesso inseriti** sono conservati al sicuro. Nessuno può più vederli, né lei né chi lavora per { $operator }; li usano solo i sistemi.
done-who-privacy = Che cosa fa { $operator } con i dati si legge nell’[informativa sulla privacy](privacy).
done-open =
    { $count ->
        [one] Una sezione è aperta
       *[other] { $count } sezioni sono aperte
    }
done-section-changes = leggere e modificare
done-section-reads = leggere
done-back = Come revocare l’accesso
done-again = Quando controlliamo di nuovo
done-again-days =
    { $count ->
        [one] Una volta al giorno controlliamo da soli se è ancora tutto a posto.
       *[other] Ogni { $count } giorni controlliamo da soli se è ancora tutto a posto.
    }
done-again-hours =
    { $count ->
        [one] Ogni ora controlliamo da soli se è ancora tutto a posto.
       *[other] Ogni { $count } ore controlliamo da soli se è ancora tutto a posto.
    }
done-again-mail = Se allora manca qualcosa, le scriviamo.
done-again-next = Prossimo controllo previsto: { $minute }.
